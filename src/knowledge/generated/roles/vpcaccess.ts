// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["vpcaccess.admin","vpcaccess.viewer","vpcaccess.user"],"p":{"0":"connectors create delete update","1 2 0":"connectors get list;locations list;operations get list","":"connectors use"}}';
