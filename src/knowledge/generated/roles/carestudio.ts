// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["carestudio.viewer","carestudio.admin","iam.supportUser","iam.securityReviewer"],"p":{"0 1 2":"patients get","0 1 3":"patients list"}}';
