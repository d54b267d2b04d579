// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"cloudlocationfinder","s":["cloud-platform"],"S":["0"],"t":{"@":{"projects":{"*":{"locations":{"":"G0list,0","*":{"":"G0get,0","cloudLocations":{"":"G0list,0","*":"G0get,0",":search":"G0search,0"}}}}}}}}';
