// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["mapsplatformdatasets.admin","mapsplatformdatasets.viewer","iam.supportUser","iam.securityReviewer"],"p":{"0":"datasets create delete import update","1 0 2":"datasets export get","1 0 3":"datasets list"}}';
