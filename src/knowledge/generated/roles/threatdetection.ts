// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["threatdetection.editor","threatdetection.viewer"],"p":{"0":"detectorSettings clear update;sinkSettings update;sourceSettings update","1 0":"detectorSettings get;sinkSettings get;sourceSettings get"}}';
