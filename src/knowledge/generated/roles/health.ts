// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["health.admin","health.editor","health.viewer"],"p":{"0 1":"subscribers create delete update;subscriptions create delete update","2 0 1":"subscribers list;subscriptions get list"}}';
