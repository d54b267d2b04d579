// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["advisorynotifications.viewer","advisorynotifications.admin","iam.securityReviewer","iam.supportUser"],"p":{"1":"settings update","0 1 2":"notifications get list","0 1 3":"settings get"}}';
