// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["maintenance.viewer","maintenance.admin","iam.supportUser","iam.securityReviewer"],"p":{"0 1 2":"locations get;resourceMaintenances get","0 1 3":"locations list;resourceMaintenances list"}}';
