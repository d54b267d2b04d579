// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebase.admin","firebaseextensions.editor","firebase.viewer","firebase.analyticsViewer"],"p":{"0":"configs create delete update","1 2 3":"configs list"}}';
