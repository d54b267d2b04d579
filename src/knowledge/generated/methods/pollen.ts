// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"pollen","s":["cloud-platform"],"S":["0"],"t":{"@":{"forecast":{":lookup":"G0lookup,0"},"mapTypes":{"*":{"heatmapTiles":{"*":{"*":{"*":"G0lookupHeatmapTile,0"}}}}}}}}';
