// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["firebaseauth.admin","firebaseauth.editor","identitytoolkit.admin","firebaseauth.viewer"],"p":{"0 1 2":"configs create getHashConfig getSecret update;users create createSession delete sendEmail update","3 0 1":"configs get;users get"}}';
