// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"poly","s":[],"S":[],"t":{"@":{"assets":{"":"G0list","*":"G0get"},"users":{"*":{"assets":"G0list","likedassets":"G0list"}}}}}';
