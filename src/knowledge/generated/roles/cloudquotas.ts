// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["cloudquotas.viewer","cloudquotas.admin","servicemanagement.quotaViewer","serviceusage.serviceUsageAdmin","servicemanagement.quotaAdmin"],"p":{"0 1 2":"quotas get","1 3 4":"quotas update"}}';
