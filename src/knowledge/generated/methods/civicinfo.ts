// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"civicinfo","s":[],"S":[],"t":{"civicinfo":{"@":{"divisions":"G1search","divisionsByAddress":"G.divisions.queryDivisionByAddress","elections":"G1electionQuery","voterinfo":"G.elections.voterInfoQuery"}}}}';
