// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"homegraph","s":["homegraph"],"S":["0"],"t":{"@":{"agentUsers":{"**":"D0delete,0"},"devices":{":query":"P0query,0",":reportStateAndNotification":"P0reportStateAndNotification,0",":requestSync":"P0requestSync,0",":sync":"P0sync,0"}}}}';
