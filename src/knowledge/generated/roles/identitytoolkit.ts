// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["identitytoolkit.admin","identitytoolkit.editor","identityplatform.admin","identitytoolkit.viewer","iam.securityAdmin"],"p":{"0 1 2":"tenants create delete update","3 0 1":"tenants get getIamPolicy list","0 4 2":"tenants setIamPolicy"}}';
