/**
 * What many tables say, packed: the build gathers it, and packs tables against it, which makes them a sixth smaller. In the sources, tables are plain,
 * and there is none.
 */
export const DICTIONARY = '';
