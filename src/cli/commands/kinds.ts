import { loadCatalog } from '../../catalog/lookup.js';
import { KINDS, type DenialKind } from '../../classification/kinds.js';
import { DEFINITIONS } from '../../denial/text/definitions.js';
import type { Line } from '../../denial/text/line.js';
import { fillText } from '../../remediation/situations/fill.js';
import { EXPLAINED } from '../exit-codes.js';
import { jsonText } from '../json.js';
import { onScreen } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** The page of a kind, as a path inside this package. */
export const pageOf = (kind: DenialKind): string => `google-denials/docs/kinds/${kind}.md`;

/** A more exact cause within a kind, in words for no call in particular. */
interface Listed {
  readonly id: string;
  readonly summary: string;
}

/** `google-denials kinds [kind]`: the definitions; of one kind also its situations. */
export async function kinds(
  kind: string | undefined,
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<typeof EXPLAINED> {
  const chosen = KINDS.filter((known) => kind === undefined || known === kind);
  const listed = kind === undefined ? undefined : await situationsOf(chosen[0]!);
  if (json) {
    const described = chosen.map((name) => ({ kind: name, definition: DEFINITIONS[name], page: pageOf(name) }));
    terminal.out(jsonText('kinds', { kinds: listed ? described.map((one) => ({ ...one, situations: listed })) : described }));
  } else {
    const lines: Line[] = chosen.map((name) => ({ lead: name.padEnd(20), text: DEFINITIONS[name], tone: 'step' }));
    for (const { id, summary } of listed ?? []) lines.push({ lead: `  ${id}  `, text: summary, tone: 'fact' });
    terminal.out(onScreen(lines, terminal));
  }
  return EXPLAINED;
}

async function situationsOf(kind: DenialKind): Promise<readonly Listed[]> {
  const situations = await (await loadCatalog()).situationsOfKind(kind);
  return [...situations].filter(([, { aside }]) => !aside).map(([id, { says }]) => ({ id, summary: fillText(says, () => undefined) }));
}
