// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["routeoptimization.admin","routeoptimization.editor","iam.supportUser","routeoptimization.viewer"],"p":{"0 1 2":"locations use","0 1":"operations create","3 0 1":"operations get"}}';
