// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["appmetadata.workspaceMarketplaceAppConfigurationAdmin","iam.supportUser"],"p":{"0":"appConfiguration update","0 1":"appConfiguration view"}}';
