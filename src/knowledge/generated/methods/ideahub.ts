// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"ideahub","s":[],"S":[],"t":{"@":{"ideas":"G0list","platforms":{"*":{"properties":{"*":{"ideaActivities":"P0create","ideaStates":{"*":"A0patch"},"ideas":"G0list","locales":"G0list","topicStates":{"*":"A0patch"}}}}}}}}';
