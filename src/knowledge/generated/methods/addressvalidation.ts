// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"addressvalidation","s":["maps-platform.addressvalidation","cloud-platform"],"S":["0 1"],"t":{"@":{":provideValidationFeedback":"P0provideValidationFeedback,0",":validateAddress":"P0validateAddress,0"}}}';
