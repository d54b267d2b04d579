import { TEXT_HOLES } from '../../catalog/lookup.js';

const MEANINGS: ReadonlyMap<string, string> = new Map(Object.values(TEXT_HOLES).map(({ placeholder, meaning }) => [placeholder, meaning]));

/** The known placeholders in a command, with what they stand for. */
export function placeholdersIn(command: string): readonly (readonly [placeholder: string, meaning: string])[] {
  return [...new Set(command.match(/(?<![\w-])[A-Z][A-Z\d]*(?:_[A-Z\d]+)*(?![\w-])/g))].flatMap((word) => {
    const meaning = MEANINGS.get(word);
    return meaning === undefined ? [] : [[word, meaning] as const];
  });
}
