// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["cloudprofiler.agent","cloudprofiler.admin","dataproc.worker","cloudprofiler.viewer","cloudprofiler.user"],"p":{"0 1 2":"profiles create update","3 1 4":"profiles list"}}';
