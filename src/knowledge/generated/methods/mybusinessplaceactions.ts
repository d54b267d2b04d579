// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"mybusinessplaceactions","s":[],"S":[],"c":["locations"],"t":{"@":{"locations":{"*":{"placeActionLinks":{"":"G0list|P0create","*":"A0patch|D0delete|G0get"}}},"placeActionTypeMetadata":"G0list"}}}';
