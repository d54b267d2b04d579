/** A copy of a record, also where `structuredClone` is missing: in the DOM that Jest simulates. */
export function copied<T extends object>(record: T): T {
  return typeof structuredClone === 'function' ? structuredClone(record) : (JSON.parse(JSON.stringify(record)) as T);
}
