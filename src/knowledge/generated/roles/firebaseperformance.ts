// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebaseperformance.admin","firebase.qualityAdmin","firebase.admin","firebaseperformance.viewer","firebase.viewer"],"p":{"0 1 2":"config update","3 0 4":"data get"}}';
