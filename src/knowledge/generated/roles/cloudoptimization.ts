// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["cloudoptimization.editor","cloudoptimization.admin","cloudoptimization.viewer"],"p":{"0 1":"operations create","2 0 1":"operations get"}}';
