// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebaseappdistro.viewer","firebaseappdistro.admin","firebase.viewer","firebase.qualityAdmin","firebase.admin"],"p":{"0 1 2":"groups list;releases list;testers list","1 3 4":"groups update;releases update;testers update"}}';
