// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["trafficdirector.viewer","trafficdirector.client","trafficdirector.admin","compute.networkViewer"],"p":{"0 1 2":"networks getConfigs","1 2 3":"networks reportMetrics"}}';
