// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"developerknowledge","s":["cloud-platform"],"S":["0"],"t":{"@":{":answerQuery":"P0answerQuery,0","documents":{"**":"G0get,0",":batchGet":"G0batchGet,0",":searchDocumentChunks":"G0searchDocumentChunks,0"}}}}';
