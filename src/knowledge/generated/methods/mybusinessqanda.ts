// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"mybusinessqanda","s":[],"S":[],"c":["locations"],"t":{"@":{"locations":{"*":{"questions":{"":"G0list|P0create","*":{"":"A0patch|D0delete","answers":{"":"G0list",":delete":"D0delete",":upsert":"P0upsert"}}}}}}}}';
