import { KINDS, type DenialKind } from '../../classification/kinds.js';
import { DEFINITIONS } from '../../denial/text/definitions.js';
import { EXPLAINED } from '../exit-codes.js';
import { jsonText } from '../json.js';
import { onScreen } from '../screen.js';
import type { Terminal } from '../terminal.js';

/** The page of a kind, as a path inside this package. */
export const pageOf = (kind: DenialKind): string => `google-denials/docs/kinds/${kind}.md`;

/** `google-denials kinds [kind]`: the definitions. */
export function kinds(kind: string | undefined, { json }: { readonly json?: boolean }, terminal: Terminal): number {
  const chosen = KINDS.filter((known) => kind === undefined || known === kind);
  if (json)
    terminal.out(jsonText('kinds', { kinds: chosen.map((name) => ({ kind: name, definition: DEFINITIONS[name], page: pageOf(name) })) }));
  else
    terminal.out(
      onScreen(
        chosen.map((name) => ({ lead: name.padEnd(20), text: DEFINITIONS[name], tone: 'step' as const })),
        terminal,
      ),
    );
  return EXPLAINED;
}
