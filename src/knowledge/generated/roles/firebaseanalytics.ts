// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebase.analyticsAdmin","firebase.qualityAdmin","firebase.growthAdmin","firebase.analyticsViewer","firebase.qualityViewer"],"p":{"0 1 2":"resources googleAnalyticsEdit","3 0 4":"resources googleAnalyticsReadAndAnalyze"}}';
