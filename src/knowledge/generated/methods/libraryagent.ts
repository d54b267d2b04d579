// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"libraryagent","s":["cloud-platform"],"S":["0"],"t":{"@":{"shelves":{"":"G0list,0","*":{"":"G0get,0","books":{"":"G0list,0","*":{"":"G0get,0",":borrow":"P0borrow,0",":return":"P0return,0"}}}}}}}';
