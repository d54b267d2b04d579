// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["clouddebugger.user","clouddebugger.agent","iam.securityReviewer","iam.securityAdmin"],"p":{"0":"breakpoints create delete get","1":"breakpoints listActive update;debuggees create","1 0 2":"breakpoints list","0 2 3":"debuggees list"}}';
