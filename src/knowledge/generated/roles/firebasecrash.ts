// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebase.qualityAdmin","firebase.admin","firebase.editor","firebase.viewer","firebase.qualityViewer"],"p":{"0 1 2":"issues update","3 4 0":"reports get"}}';
