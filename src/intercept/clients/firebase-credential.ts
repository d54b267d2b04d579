/** Who calls: the auth client of google-auth-library that newer majors have inside, else the fields of the key file. */
export function credentialOf(service: object): unknown {
  const { app, app_, appInternal } = service as Record<string, { options?: { credential?: unknown } } | undefined>;
  const credential = (app ?? app_ ?? appInternal)?.options?.credential as Record<string, unknown> | undefined;
  const { clientEmail, projectId, authClient, googleAuth } = credential ?? {};
  if (typeof clientEmail === 'string') return { email: clientEmail, key: null, keyId: null, projectId };
  return authClient ?? googleAuth;
}
