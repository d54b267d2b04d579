// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["containersecurity.viewer","containersecurity.admin","iam.securityReviewer","iam.supportUser"],"p":{"0 1 2":"clusterSummaries list;findings list;locations list","0 1 3":"locations get"}}';
