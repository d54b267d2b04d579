import { identifyOperation } from '../../request/identify.js';
import { HOLE } from '../values/static-text.js';

/** A region that is known only at run time: `https://${region}-aiplatform.googleapis.com`. */
const REGION = new RegExp(`//${HOLE}-(?=[a-z]+\\.googleapis\\.com)`);

/** The method that a URL calls, if the tables know one; and whether the URL is Google's at all. */
export async function methodByUrl(url: string, httpMethod: string): Promise<string | undefined> {
  const sent = { url: url.replace(REGION, '//'), method: httpMethod, header: () => undefined };
  return (await lookUp(sent)) ?? methodOfWholeName(sent);
}

/** What a hole behind the version may stand for, where it is the name of a resource: `${project.name}/iosApps`. */
const PARENTS = ['projects', 'organizations', 'folders', 'billingAccounts'].flatMap((kind) => [
  `${kind}/${HOLE}`,
  `${kind}/${HOLE}/locations/${HOLE}`,
]);

/** The method where a part of the path is a whole name, if only one kind of resource has what follows. */
async function methodOfWholeName({ url, ...sent }: Sent): Promise<string | undefined> {
  const parts = new RegExp(`^(https://[^/]+(?:/\\w+)?/v\\d\\w*/)${HOLE}(/[a-z]\\w+.*)$`).exec(url);
  if (!parts) return undefined;
  const [, before, after] = parts;
  const found = await Promise.all(PARENTS.map((parent) => lookUp({ ...sent, url: before! + parent + after! })));
  const methods = new Set(found.filter((method) => method !== undefined));
  return methods.size === 1 ? [...methods][0] : undefined;
}

type Sent = { readonly url: string; readonly method: string; readonly header: () => undefined };

async function lookUp(sent: Sent): Promise<string | undefined> {
  const operation = await identifyOperation({ transport: 'http', status: 0, headers: {}, json: undefined, text: '', sent }, [], {
    met: 'by hand',
  });
  return operation.phase === 'api' ? operation.method : undefined;
}
