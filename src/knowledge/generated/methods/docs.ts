// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"docs","s":["drive.file","documents","drive","documents.readonly","drive.readonly"],"S":["0 1 2","0 3 4 1 2"],"c":["documents"],"t":{"@":{"documents":{"":"P0create,0","*":{"":"G0get,1",":batchUpdate":"P0batchUpdate,0"}}}}}';
