// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"oauth2","s":["openid","userinfo.profile","userinfo.email"],"S":["0 1 2"],"t":{"oauth2":{"@":{"tokeninfo":"P2tokeninfo","userinfo":"G1get,0"}},"userinfo":{"@":{"me":"G.userinfo.v2.me.get,0"}}}}';
