// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["resourcesettings.viewer","resourcesettings.admin","iam.supportUser","iam.securityReviewer"],"p":{"1":"settings update","0 1 2":"settings get","0 1 3":"settings list"}}';
