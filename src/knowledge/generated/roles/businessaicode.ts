// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["businessaicode.user","discoveryengine.user","discoveryengine.agentspaceUser"],"p":{"0 1 2":"locations fetchQuotaStatus generateContent queryConfiguration selfAssignLicense sendTelemetry"}}';
