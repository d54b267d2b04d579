import { identifyOperation } from '../../request/identify.js';

/** The method that a URL calls, if the tables know one; and whether the URL is Google's at all. */
export async function methodByUrl(url: string, httpMethod: string): Promise<string | undefined> {
  const sent = { url, method: httpMethod, header: () => undefined };
  const operation = await identifyOperation({ transport: 'http', status: 0, headers: {}, json: undefined, text: '', sent }, [], {
    met: 'by hand',
  });
  return operation.phase === 'api' ? operation.method : undefined;
}
