// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"groupsSettings","s":["apps.groups.settings"],"S":["0"],"c":["groups"],"t":{"groups":{"@":{"groups":{"*":"A1patch,0|G1get,0|U1update,0"}}}}}';
