import { classifyResponse, explainDenial, isDenial, requirementsFor, toDenial } from 'google-denials';

const fileDenied = {
  error: {
    code: 403,
    message: 'The user does not have sufficient permissions for this file.',
    errors: [
      { domain: 'global', reason: 'insufficientFilePermissions', message: 'The user does not have sufficient permissions for this file.' },
    ],
  },
};

const secretDenied = {
  error: {
    code: 403,
    status: 'PERMISSION_DENIED',
    message: "Permission 'compute.instances.get' denied on resource (or it may not exist).",
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'compute.googleapis.com',
        metadata: { permission: 'compute.instances.get', resource: 'projects/example-project/zones/us-central1-a/instances/i' },
      },
    ],
  },
};

/** What every runtime must be able to do; the answer is plain, so that it can be compared. */
export async function check() {
  const response = new Response(JSON.stringify(fileDenied), { status: 403, headers: { 'content-type': 'application/json' } });
  Object.defineProperty(response, 'url', { value: 'https://www.googleapis.com/drive/v3/files/1aBcD' });
  const file = await toDenial(response);
  const instance = await classifyResponse({
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(secretDenied),
    request: { method: 'GET', url: 'https://compute.googleapis.com/compute/v1/projects/example-project/zones/us-central1-a/instances/i' },
  });
  return {
    file: { kind: file?.kind, service: file?.service, isDenial: isDenial(file, 'NotShared'), stillUnread: !response.bodyUsed },
    instance: {
      kind: instance?.kind,
      method: instance?.method,
      role: instance?.roles?.[0],
      remedies: (instance?.remedies.length ?? 0) > 0,
    },
    explained: explainDenial(instance).includes('compute.instances.get'),
    table: await requirementsFor('compute.instances.insert').then(
      ({ permissions }) => permissions.includes('compute.instances.create'),
      (error) => error.message,
    ),
  };
}
