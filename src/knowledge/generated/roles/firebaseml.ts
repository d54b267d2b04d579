// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebaseml.admin","firebase.developAdmin","firebase.admin","firebaseml.viewer","firebase.viewer"],"p":{"0 1 2":"models create delete update;modelversions create update","3 0 4":"models get list;modelversions get list"}}';
