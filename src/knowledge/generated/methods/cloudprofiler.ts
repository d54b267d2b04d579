// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"cloudprofiler","s":["monitoring.write","monitoring","cloud-platform"],"S":["0 1 2"],"p":[".profiles.create"],"P":["0"],"t":{"@":{"projects":{"*":{"profiles":{"":"G0list,0|P0create,0,0","*":"A0patch,0",":createOffline":"P0createOffline,0"}}}}}}';
