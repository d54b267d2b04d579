// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["serviceusage.apiKeysAdmin","serviceusage.apiKeysViewer","firebase.viewer","firebase.qualityViewer","firebase.developAdmin"],"p":{"0":"keys create delete undelete update","1 2 3":"keys get list","1 0 4":"keys getKeyString lookup"}}';
