/** A library that reads spreadsheets, adds what it knows to a denial, and throws an error of its own. */
import { toDenial, type Denial } from 'google-denials';

// Users of this library switch on `error.denial.kind` and need no other import for it.
export type { Denial, DenialKind } from 'google-denials';

/** A range that could not be read. Its `cause` is what refused it: a denial where Google said no. */
export class RangeUnavailable extends Error {
  override readonly name = 'RangeUnavailable';
  /** Why Google refused, if it did. */
  readonly denial: Denial | undefined;

  constructor(range: string, cause: Denial | Error) {
    super(`The range ${range} could not be read: ${cause.message}`, { cause });
    this.denial = 'kind' in cause ? cause : undefined;
  }
}

/** Where to find the spreadsheet, and with what. */
export interface Source {
  readonly spreadsheetId: string;
  readonly accessToken: string;
  /** Another server than Google's, for tests. */
  readonly origin?: string;
}

/**
 * Reads a range with nothing but `fetch`.
 *
 * @throws RangeUnavailable if it cannot be read
 */
export async function readRange(
  { spreadsheetId, accessToken, origin = 'https://sheets.googleapis.com' }: Source,
  range: string,
): Promise<string[][]> {
  const url = `${origin}/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(range)}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } });
  if (!response.ok)
    throw new RangeUnavailable(range, (await toDenial(response, { identity: 'offline' })) ?? new Error(`HTTP ${response.status}`));
  const { values = [] } = (await response.json()) as { values?: string[][] };
  return values;
}
