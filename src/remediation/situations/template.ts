import type { TextHole } from '../../catalog/lookup.js';
import { keeping } from '../../response/safe/recent.js';

/** A hole in a text of the catalog. */
export interface Hole {
  readonly name: TextHole;
  /** Whether a sentence begins with it. */
  readonly begins: boolean;
}

/** A text of the catalog in parts: each is taken apart once. */
export type Template = readonly (string | Hole)[];

/** There are a few thousand texts, and an app meets a few dozens of them. */
const MOST_TEMPLATES = 1_000;

/** `'Open {id}. {project} pays.'` → its fixed parts and its holes, in order. */
export const templateOf: (text: string) => Template = keeping((text) => {
  const parts: (string | Hole)[] = [];
  let from = 0;
  for (const { 0: hole, 1: name, index } of text.matchAll(/\{(\w+)\}/g)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ name: name as TextHole, begins: index === 0 || /[.!?] $/.test(text.slice(0, index)) });
    from = index + hole.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}, MOST_TEMPLATES);

/** The text of a template, its holes filled. */
export function filled(template: Template, fill: (hole: Hole) => string): string {
  let text = '';
  for (const part of template) text += typeof part === 'string' ? part : fill(part);
  return text;
}
