import { familyFiles } from '../../scripts/families/family-files.js';
import type { AnyExamples } from './examples.js';

/** The examples of every family, by its name. */
export async function allExamples(): Promise<ReadonlyMap<string, AnyExamples>> {
  const entries = familyFiles().map(async ({ name, place }) => {
    const { default: examples } = (await import(new URL(`${place}.examples.ts`, import.meta.url).href)) as { default: AnyExamples };
    return [name, examples] as const;
  });
  return new Map(await Promise.all(entries));
}
