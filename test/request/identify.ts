import type { Facts } from '../../src/evidence/facts.js';
import { identifyOperation } from '../../src/request/identify.js';
import type { Operation } from '../../src/request/operation.js';

/** The operation behind a request line such as `GET https://…`, as far as its URL and what the server states tell. */
export function operationOf(request: string, facts?: Facts): Promise<Operation> {
  const [method, url] = request.split(' ') as [string, string];
  const findings = facts ? [{ source: 'ErrorInfo' as const, value: 'IAM_PERMISSION_DENIED', says: 'a reason', facts }] : [];
  const sent = { method, url, header: () => undefined };
  return identifyOperation({ transport: 'http', status: 403, headers: {}, json: undefined, text: '', sent }, findings, { met: 'by hand' });
}
