// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["ids.admin","ids.editor","ids.viewer","iam.securityAdmin"],"p":{"0 1":"endpoints create delete update;operations cancel delete","2 0 1":"endpoints get getIamPolicy list;locations get list;operations get list","0 3":"endpoints setIamPolicy"}}';
