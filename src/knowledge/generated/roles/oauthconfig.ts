// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["oauthconfig.viewer","oauthconfig.editor","iam.supportUser","firebase.viewer"],"p":{"1":"testusers update;verification submit update","0 1 2":"clientpolicy get;testusers get","0 1 3":"verification get"}}';
