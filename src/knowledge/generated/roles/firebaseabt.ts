// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebaseabt.viewer","firebaseabt.admin","firebase.viewer","firebase.growthAdmin","firebase.admin"],"p":{"0 1 2":"experimentresults get;experiments get list;projectmetadata get","1 3 4":"experiments create delete update"}}';
