// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"driveactivity","s":["drive.activity.readonly","drive.activity"],"S":["0 1"],"t":{"@":{"activity":{":query":"P0query,0"}}}}';
