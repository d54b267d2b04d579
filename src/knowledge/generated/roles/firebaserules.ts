// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebaserules.admin","firebase.developAdmin","firebase.admin","firebaserules.viewer","firebase.viewer"],"p":{"0 1 2":"releases create delete getExecutable update;rulesets create delete test","3 0 4":"releases get list;rulesets get list"}}';
