// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebaseinappmessaging.admin","firebase.growthAdmin","firebase.admin","firebaseinappmessaging.viewer","firebase.viewer"],"p":{"0 1 2":"campaigns create delete update","3 0 4":"campaigns get list"}}';
