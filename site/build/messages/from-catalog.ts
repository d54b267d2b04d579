import type { Family } from '../../../src/catalog/define.js';
import { FAMILIES } from '../../../src/catalog/families.js';
import { explainText } from '../../../src/cli/input/explain-text.js';
import { allExamples } from '../../../test/catalog/all-examples.js';
import { deny } from '../../../test/catalog/deny.js';
import type { AnyExamples, Example } from '../../../test/catalog/examples.js';
import { anchorOf, explainedBy, type Entry } from './entry.js';
import { reasonEntry } from './from-reasons.js';
import { responseText } from './response-text.js';

/** What the catalog knows: for each family its situations, the sentences of its answers, and its reasons. */
export async function catalogEntries(): Promise<readonly Entry[]> {
  const examples = await allExamples();
  const families = Object.entries<Family>(FAMILIES).map(([name, family]): Shown => ({ name, family, examples: examples.get(name)! }));
  const words = new Map(families.flatMap(({ examples }) => Object.entries(wordsIn(examples))));
  return withoutWarnings(async () => (await Promise.all(families.map((family) => entriesOf(family, words)))).flat());
}

/** A family, and what shows it. */
interface Shown {
  readonly name: string;
  readonly family: Family;
  readonly examples: AnyExamples;
}

/** Fragments of messages, each in one sentence of Google's. */
function wordsIn({ wordings, hints }: AnyExamples): Readonly<Record<string, string>> {
  const all = Object.entries({ ...wordings, ...hints } as Readonly<Record<string, readonly string[] | undefined>>);
  return Object.fromEntries(all.flatMap(([id, texts]) => (texts?.[0] === undefined ? [] : [[id, texts[0]]])));
}

async function entriesOf({ name, family, examples }: Shown, words: ReadonlyMap<string, string>): Promise<readonly Entry[]> {
  const page = anchorOf(name);
  const situations = await Promise.all(
    Object.entries(family.situations).map(async ([id, { says, source }]) => {
      const [example] = [examples.situations[id]!].flat() as readonly Example[];
      const denial = await deny(example!);
      const text = printed(example!);
      const alone = (await explainText(text)).denial?.kind;
      if (!denial || !alone) throw new Error(`The example of the situation ${name}/${id} is no denial.`);
      return {
        ...explainedBy(denial),
        ...pageOfSource(source),
        page,
        anchor: id,
        form: 'situation' as const,
        heading: inWords(says),
        ...(alone !== denial.kind && { alone }),
        example: text,
      };
    }),
  );
  const messages = await Promise.all(
    [
      ...Object.entries(examples.sentences).flatMap(([id, texts]) => texts.slice(0, 1).map((text) => [id, text] as const)),
      ...Object.entries(wordsIn(examples)),
    ].map(([id, message]) => messageEntry(page, id, message, family.docs)),
  );
  const reasons = await Promise.all(
    [...family.answers, ...(family.meanings?.answers ?? [])].flatMap(({ reasons: list = [], sources, services, domains, alongside }) =>
      list.map((reason) =>
        reasonEntry(page, {
          source: sources?.[0],
          reason,
          host: (services ?? family.services)[0],
          domain: domains?.[0]?.replaceAll('*', ''),
          message: alongside === undefined ? undefined : words.get(alongside),
          page: family.docs,
        }),
      ),
    ),
  );
  return [...situations, ...messages, ...reasons].filter((entry) => entry !== undefined);
}

/** A situation as a heading: `{caller} may open {resource}` → `The caller may open the resource`. */
function inWords(says: string): string {
  const text = says.replace(/\{(\w+)\}/g, 'the $1').replace(/\.$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The response of an example as people paste it. Who called is not in it. */
function printed({ status = 403, message, reason, errorInfo, body, headers, request }: Example): string {
  const error = {
    code: status,
    message: message ?? '',
    ...(STATUS_NAMES[status] !== undefined && { status: STATUS_NAMES[status] }),
    ...(reason !== undefined && { errors: [{ message: message ?? '', domain: 'global', reason }] }),
    ...(errorInfo && {
      details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', domain: 'googleapis.com', metadata: {}, ...errorInfo }],
    }),
  };
  return responseText({ status, body: body ?? { error }, ...(headers && { headers }), ...(request !== undefined && { request }) });
}

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
};

/** A sentence by itself; one that only counts beside others is shown with the situations that ask for it. */
async function messageEntry(page: string, id: string, message: string, source: string): Promise<Entry | undefined> {
  const example = responseText({ status: 403, body: { error: { code: 403, message, status: 'PERMISSION_DENIED' } } });
  const { denial } = await explainText(example);
  return denial && { ...explainedBy(denial), page, anchor: `message-${id}`, form: 'message', heading: message, example, source };
}

const pageOfSource = (source: string): Pick<Entry, 'source'> => {
  const [url] = /https:\/\/\S+/.exec(source) ?? [];
  return url === undefined ? {} : { source: url.replace(/[).,;]+$/, '') };
};

/** google-auth-library warns of how the clients of examples are made. */
async function withoutWarnings<T>(run: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await run();
  } finally {
    console.warn = warn;
  }
}
