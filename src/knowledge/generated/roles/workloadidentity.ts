// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["workloadidentity.viewer","workloadidentity.admin","iam.supportUser","iam.securityReviewer"],"p":{"1":"operations cancel delete;serviceAgents create","0 1 2":"locations get;operations get","0 1 3":"locations list;operations list"}}';
