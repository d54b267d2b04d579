// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["kubernetesmetadata.publisher","kubernetesmetadata.viewer","kubernetesmetadata.admin","gkemulticloud.telemetryWriter"],"p":{"0 1 2":"metadata config","0 2 3":"metadata publish snapshot"}}';
