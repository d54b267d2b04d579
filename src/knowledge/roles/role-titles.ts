import { tableText } from '../table-text.js';

let titles: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * The predefined role that a sentence names by its title: `roles/storage.objectViewer` in “grant Storage Object Viewer to …”. Of several titles in it, the
 * longest one is meant. `undefined` where it names none.
 */
export async function roleByTitle(sentence: string): Promise<string | undefined> {
  const known = await (titles ??= load());
  const words = wordsIn(sentence.slice(0, MOST_CHARACTERS));
  for (let length = Math.min(MOST_WORDS, words.length); length >= 2; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const role = known.get(
        words
          .slice(start, start + length)
          .join(' ')
          .toLowerCase(),
      );
      if (role !== undefined) return role;
    }
  }
  return undefined;
}

const MOST_CHARACTERS = 500;
const MOST_WORDS = 9;

/** The words of a title or a sentence, without the punctuation around them: `cryptokey`, `encrypter/decrypter`. */
export function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\d&][\p{L}\d/&.-]{0,60}/gu) ?? []).map((word) => word.replace(/[/.-]{1,5}$/, ''));
}

/** A title in the words of a sentence. Most are the title of the service (`*`), and the words of the role's name (`~`): `* ~`. */
export function titleIn(form: string, service: string, name: string): string {
  const words = name.replace(/([a-z\d])(?=[A-Z])|\./g, '$1 ').toLowerCase();
  return form.replace('*', service).replace('~', words).trim();
}

/** `:storage=storage` names a service and its title, `objectViewer` a role of it, `legacyBucketReader=* legacy ~` one whose title is another. */
async function load(): Promise<ReadonlyMap<string, string>> {
  const text = (await tableText('titles', 'titles')) ?? '';
  if (text === '') titles = undefined; // An app may take the table along later.
  const roles = new Map<string, string>();
  let [service, title] = ['', ''];
  for (const line of text.split('\n')) {
    const [name = '', form = '* ~'] = line.split('=');
    if (name.startsWith(':')) [service, title] = [name.slice(1), form];
    else roles.set(titleIn(form, title, name), `roles/${service}.${name}`);
  }
  return roles;
}
