// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["cloudlocationfinder.admin","cloudlocationfinder.viewer","iam.supportUser","iam.securityReviewer"],"p":{"0":"cloudLocations create delete update","1 0 2":"cloudLocations get search;locations get","1 0 3":"cloudLocations list;locations list"}}';
