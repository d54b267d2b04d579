// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["lifesciences.workflowsRunner","lifesciences.editor","lifesciences.admin","lifesciences.viewer"],"p":{"0 1 2":"operations cancel;workflows run","3 0 1 2":"operations get list"}}';
