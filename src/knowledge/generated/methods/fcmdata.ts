// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"fcmdata","s":["cloud-platform"],"S":["0"],"p":[".deliverydata.list"],"P":["0"],"t":{"@":{"projects":{"*":{"androidApps":{"*":{"deliveryData":"G0list,0,0"}}}}}}}';
