// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"verifiedaccess","s":["verifiedaccess"],"S":["0"],"t":{"@":{"challenge":{"":"P0create,0",":generate":"P0generate,0",":verify":"P0verify,0"}}}}';
