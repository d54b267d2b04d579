// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"factchecktools","s":["factchecktools"],"S":["0"],"t":{"@":{"claims":{":imageSearch":"G0imageSearch",":search":"G0search"},"pages":{"":"G0list,0|P0create,0","*":"D0delete,0|G0get,0|U0update,0"}}}}';
