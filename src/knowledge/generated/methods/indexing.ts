// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"indexing","s":["indexing"],"S":["0"],"t":{"@":{"urlNotifications":{":publish":"P0publish,0","metadata":"G.urlNotifications.getMetadata,0"}}}}';
