// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["mapsanalytics.admin","mapsanalytics.viewer","mapsanalytics.mobilitySolutionsOverageViewer","iam.securityReviewer"],"p":{"0 1":"metricData query","0 2":"metricData queryMobilitySolutionsOverageData","0 1 3":"metricMetadata list"}}';
