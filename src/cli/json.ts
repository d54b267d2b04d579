/** The version of the JSON that every command prints; `schema/cli-v1.json` describes it. */
const VERSION = 1;

/** The JSON output of a command. What a terminal would act on is escaped; it means the same to a program. */
export function jsonText(command: string, fields: object): string {
  const text = JSON.stringify({ version: VERSION, command, ...fields }, null, 2);
  return `${text.replace(UNPRINTABLE, escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}

const UNPRINTABLE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;
