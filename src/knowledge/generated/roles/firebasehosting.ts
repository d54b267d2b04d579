// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebasehosting.admin","firebase.developAdmin","firebase.admin","firebasehosting.viewer","firebase.viewer"],"p":{"0 1 2":"sites create delete update","3 0 4":"sites get list"}}';
