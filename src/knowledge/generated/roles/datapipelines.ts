// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["datapipelines.viewer","datapipelines.admin","iam.securityReviewer","iam.supportUser","datapipelines.invoker"],"p":{"1":"pipelines create delete stop update","0 1 2":"jobs list;pipelines list","0 1 3":"pipelines get","4 1":"pipelines run"}}';
