// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"localservices","s":["adwords"],"S":["0"],"t":{"@":{"accountReports":{":search":"G0search,0"},"detailedLeadReports":{":search":"G0search,0"}}}}';
