// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["translationhub.admin","translationhub.viewer","translationhub.portalUser"],"p":{"0":"portals create delete update","1 2 0":"portals get list"}}';
