// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["roads.roadsSelectionAdmin","roads.roadsSelectionViewer","iam.supportUser","iam.securityReviewer"],"p":{"0":"selectedRoutes batchCreate batchDelete batchUpdate create delete update","1 0 2":"selectedRoutes get","1 0 3":"selectedRoutes list"}}';
