// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebasevertexai.viewer","firebasevertexai.admin","firebase.viewer","firebase.developAdmin","firebase.admin"],"p":{"0 1 2":"configs get;promptTemplates get list","1 3 4":"configs update;promptTemplates create delete update updateLock"}}';
