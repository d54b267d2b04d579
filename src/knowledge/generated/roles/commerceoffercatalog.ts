// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["commerceoffercatalog.admin","commerceoffercatalog.offersViewer","billing.viewer"],"p":{"0 1 2":"agreements get list;documents get list","1 0 2":"offers get"}}';
