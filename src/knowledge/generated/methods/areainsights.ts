// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"areainsights","s":["cloud-platform"],"S":["0"],"t":{"@":{":computeInsights":"P0computeInsights,0"}}}';
