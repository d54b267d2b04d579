import { lineRoles, type LineRole } from './log-lines.js';

/** Lines of a text that belong together whatever they say, and how they stand to the part above. */
export interface Part {
  readonly text: string;
  readonly role: Exclude<LineRole, 'more'>;
  /** Whether a blank line stands above. */
  readonly apart: boolean;
}

/** The parts of a text, in order. */
export function partsOf(text: string, printed: string): readonly Part[] {
  const lines = text.split('\n');
  const before = printed.split('\n');
  const roles = lineRoles(lines, before.length === lines.length ? before : lines);
  const parts: { lines: string[]; role: Part['role']; apart: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const role = roles[index]!;
    const last = parts.at(-1);
    if (role === 'more' && last) last.lines.push(line);
    else parts.push({ lines: [line], role: role === 'more' ? 'line' : role, apart: index > 0 && lines[index - 1]!.trim() === '' });
  }
  return parts.map(({ lines: own, role, apart }) => ({ text: own.join('\n'), role, apart }));
}
