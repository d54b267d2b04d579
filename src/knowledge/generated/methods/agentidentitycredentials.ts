// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"agentidentitycredentials","s":["cloud-platform"],"S":["0"],"t":{"@":{"projects":{"*":{"locations":{"*":{"authProviders":{"*":{"credentials":{":exchange":"P0exchange,0",":finalize":"P0finalize,0",":retrieve":"P0retrieve,0"}}}}}}}}}}';
