// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["chat.reader","chat.viewer","chat.owner","chat.admin"],"p":{"0 1 2 3":"bots get","2 3":"bots update"}}';
