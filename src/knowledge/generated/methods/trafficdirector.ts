// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"trafficdirector","s":["cloud-platform"],"S":["0"],"t":{"@":{"discovery":{":client_status":"P0client_status,0"}}}}';
