// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["cloudconfig.viewer","cloudconfig.admin","firebase.viewer","firebase.growthAdmin","firebase.admin"],"p":{"0 1 2":"configs get","1 3 4":"configs update"}}';
