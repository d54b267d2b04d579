// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"publicca","s":["cloud-platform"],"S":["0"],"p":[".externalAccountKeys.create"],"P":["0"],"t":{"@":{"projects":{"*":{"locations":{"*":{"externalAccountKeys":"P0create,0,0"}}}}}}}';
