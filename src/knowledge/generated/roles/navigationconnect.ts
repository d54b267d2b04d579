// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["navigationconnect.admin","navigationconnect.viewer","iam.supportUser"],"p":{"0":"trips cancel create","1 0 2":"trips get"}}';
