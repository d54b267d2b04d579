import { explainDenial } from '../denial/text/explain-denial.js';
import type { Denial } from '../denial/denial.js';
import type { Terminal } from './terminal.js';

/** Whether GitHub Actions reads what is printed. */
export function inGitHubActions({ env }: Pick<Terminal, 'env'>): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/**
 * The denial as an error annotation: GitHub shows it on the page of the run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotation(denial: Denial): string {
  const text = withoutCommands(explainDenial(denial, { form: 'line' })).slice(denial.kind.length + 2);
  return `::error title=${denial.kind}::${text.replace(/%/g, '%25')}\n`;
}

/** The runner obeys commands within a line, too: a server's text must not hold one. */
export function withoutCommands(text: string): string {
  const lines = text.replace(/##\[/g, '## [').split('\n');
  return lines.map((line) => (line.trimStart().startsWith('::') ? line.replace('::', ': :') : line)).join('\n');
}
