/** Scopes that open all of Google Cloud, and what that counts for: no sum of other scopes is as much. */
export const WIDEST: ReadonlyMap<string, number> = new Map([
  ['https://www.googleapis.com/auth/cloud-platform.read-only', 500_000],
  ['https://www.googleapis.com/auth/cloud-platform', 1_000_000],
]);

/** Scopes that open a part of what a method can reach, and which part. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\/drive\.file$/, 'only files that the app made or that a user opened with it'],
  [/\/drive\.appdata$/, 'only the app’s own hidden folder'],
  [/\/drive\.photos\.readonly$/, 'only photos'],
  [/\/drive\.metadata(?:\.readonly)?$|\/gmail\.metadata$/, 'only metadata, no content'],
  [/\/drive\.(?:scripts|meet\.readonly|apps\.readonly|install)$/, 'only one kind of file'],
  [/\/gmail\.addons\./, 'only the message that an add-on is open on'],
  [/\.app\.created$/, 'only what the app made'],
  [/youtubepartner|youtube\.channel-memberships/, 'only for partners of YouTube'],
  [/\/chat\.(?:app|admin|bot|import)\b/, 'only for Chat apps, admins or imports'],
  [/\.(?:public|events\.owned|calendarlist\.owned|events\.freebusy|freebusy)(?:\.readonly)?$/, 'only a part of the calendars'],
];

/** What a scope is limited to, where it opens only a part of what its methods can reach. */
export function partOf(scope: string): string | undefined {
  return PARTS.find(([pattern]) => pattern.test(scope))?.[1];
}

/** Whether a scope opens only a part of what its methods can reach. */
export function isPartial(scope: string): boolean {
  return partOf(scope) !== undefined;
}
