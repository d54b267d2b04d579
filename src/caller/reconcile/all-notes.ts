/** What there is to note about a caller, with what came up since; nothing rather than an empty list. */
export function allNotes(known: readonly string[] | undefined, ...more: readonly (string | undefined)[]): readonly string[] | undefined {
  const notes = [...(known ?? []), ...more.filter((note) => note !== undefined)];
  return notes.length > 0 ? notes : undefined;
}
