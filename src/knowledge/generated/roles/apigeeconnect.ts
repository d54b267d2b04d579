// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["apigeeconnect.Admin","apigeeconnect.viewer","iam.securityReviewer","apigeeconnect.Agent"],"p":{"3":"endpoints connect","0 1 2":"connections list"}}';
