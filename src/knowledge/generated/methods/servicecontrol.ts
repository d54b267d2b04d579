// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"servicecontrol","s":["servicecontrol","cloud-platform"],"S":["0 1"],"p":["servicemanagement.services.quota"],"P":["0"],"t":{"@":{"services":{"*":{":allocateQuota":"P0allocateQuota,0,0",":check":"P0check,0",":report":"P0report,0"}}}}}';
