/** The projects that own gcloud's OAuth clients (of `gcloud auth application-default login`, of gcloud itself) and Colab's. Nobody else can change them. */
const SHARED = ['764086051850', '32555940559', '522309567947'];

/** True for gcloud's own OAuth clients: without a quota project, calls count against a project of Google's. */
export function isSharedClient(clientId: string | undefined): boolean {
  return clientId !== undefined && SHARED.some((project) => clientId.startsWith(`${project}-`) || clientId.startsWith(`${project}.`));
}

/** What the refresh token of a user is: gcloud's, if it was made with gcloud's OAuth client. */
export function userCredential(clientId: string | undefined): 'user' | 'gcloudUser' {
  return isSharedClient(clientId) ? 'gcloudUser' : 'user';
}

/** True for the projects of gcloud's own OAuth clients, by number. */
export function isSharedProject(project: string | undefined): boolean {
  return project !== undefined && SHARED.includes(project);
}

/** What to know about a user credential that was made with gcloud. */
export function sharedClientNotes(clientId: string | undefined, quotaProject: string | undefined): readonly string[] | undefined {
  if (!isSharedClient(clientId) || quotaProject !== undefined) return undefined;
  return ["signed in with gcloud's OAuth client and no quota project, so quota is charged to a Google-owned project"];
}
