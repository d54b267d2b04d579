// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebasecrashlytics.viewer","firebasecrashlytics.admin","firebase.viewer","firebase.qualityAdmin","firebase.admin"],"p":{"0 1 2":"config get;data get;issues get list;sessions get","1 3 4":"config update;issues update"}}';
