// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"solar","s":["cloud-platform"],"S":["0"],"t":{"@":{"buildingInsights":{":findClosest":"G0findClosest,0"},"dataLayers":{":get":"G0get,0"},"geoTiff":{":get":"G0get,0"}}}}';
