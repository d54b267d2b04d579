// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["cloudiot.viewer","cloudiot.deviceController","cloudiot.provisioner","cloudiot.admin","cloudiot.editor"],"p":{"0 1 2":"tokensettings get","3 4":"tokensettings update"}}';
