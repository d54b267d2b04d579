// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"appsmarket","s":["appsmarketplace.license"],"S":["0"],"n":{"customerLicense":"application","userLicense":"application"},"t":{"appsmarket":{"@":{"customerLicense":{"*":{"*":"G1get,0"}},"userLicense":{"*":{"*":"G1get,0"}}}}}}';
