// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["essentialcontacts.admin","resourcemanager.organizationAdmin","resourcemanager.folderAdmin","essentialcontacts.viewer","resourcemanager.folderViewer"],"p":{"0 1 2":"contacts create delete send update","3 0 4":"contacts get list"}}';
