// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebasestorage.admin","firebase.developAdmin","firebase.admin","firebasestorage.viewer","firebase.viewer"],"p":{"0 1 2":"buckets addFirebase removeFirebase;defaultBucket create delete","3 0 4":"buckets get list;defaultBucket get"}}';
