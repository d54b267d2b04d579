// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebasedatabase.admin","firebase.developAdmin","firebase.admin","firebasedatabase.viewer","firebase.viewer"],"p":{"0 1 2":"instances create delete disable reenable undelete update","3 0 4":"instances get list"}}';
