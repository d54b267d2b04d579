import { loadDirectory } from '../../../knowledge/lookup.js';
import type { Answer } from '../answer.js';
import { SERVICES, SIGNS } from './tool-signs.js';

type Called = NonNullable<Answer['tool']>;

const MAX_TEXT = 60_000;

/** How google-github-actions/auth says whose token it asked for. */
const IMPERSONATED =
  /failed to generate Google Cloud (?:OAuth 2\.0 Access|ID) Token for (?<account>[\w.-]{1,64}@[\w.-]{1,100}\.iam\.gserviceaccount\.com)\b/i;

/**
 * The service that the library or the tool called, as its own words in the printout tell: a folder of the client, a namespace, the kind of a resource, a
 * command. Its stack may also name the method. It counts only where the answer of the server names no service.
 */
export async function calledByTool(text: string): Promise<Called | undefined> {
  const bounded = text.slice(0, MAX_TEXT);
  const account = IMPERSONATED.exec(bounded)?.groups!['account'];
  if (account !== undefined) return { service: 'iamcredentials.googleapis.com', resource: `projects/-/serviceAccounts/${account}` };
  const method = phpMethod(bounded);
  const candidates = [...(method ? [[method.split('.', 1)[0]!]] : []), ...labelsIn(bounded)];
  if (candidates.length === 0) return undefined;
  const directory = await loadDirectory();
  const serviceOf = (label: string): string | undefined => {
    const service = `${(Object.hasOwn(SERVICES, label) ? SERVICES[label] : undefined) ?? label}.googleapis.com`;
    return directory.ofService(service).length > 0 ? service : undefined;
  };
  for (const labels of candidates) {
    const service = labels.map(serviceOf).find((found) => found !== undefined);
    if (service !== undefined) return { service, ...(method && { rpc: method }) };
  }
  return undefined;
}

/** For each sign in the text the labels that may be its service, likeliest first. */
function* labelsIn(text: string): Generator<readonly string[]> {
  for (const sign of SIGNS)
    for (const { groups } of text.matchAll(sign)) {
      const { name, resource } = groups!;
      yield resource === undefined ? [labelOf(name!)] : beginnings(labelOf(resource));
    }
}

const labelOf = (name: string): string => name.toLowerCase().replace(/[ _-]/g, '');

/** `pubsubtopic` may be of `pubsubtopic`, `pubsubtopi` … `pub`. */
function beginnings(name: string): readonly string[] {
  return Array.from({ length: Math.max(name.length - 2, 0) }, (_, cut) => name.slice(0, name.length - cut));
}

/** `Sheets/Resource/SpreadsheetsValues.php(185): …->call('get'` is `sheets.spreadsheets.values.get`. */
function phpMethod(text: string): string | undefined {
  const { api, resource, verb } =
    /apiclient-services\/src\/(?<api>[A-Z]\w{2,40})\/Resource\/(?<resource>[A-Z]\w{1,60})\.php\(\d{1,6}\): [\w\\]{4,60}->call\('(?<verb>\w{2,40})'/.exec(
      text,
    )?.groups ?? {};
  if (api === undefined || resource === undefined || verb === undefined) return undefined;
  const path = resource.replace(/(?<=[a-z])(?=[A-Z])/g, '.').toLowerCase();
  return `${api.toLowerCase()}.${path}.${verb}`;
}
