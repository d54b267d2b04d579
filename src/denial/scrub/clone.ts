/** A copy of a record, also where `structuredClone` is missing: in the DOM that Jest simulates. */
export function copied<T extends object>(record: T): T {
  return typeof structuredClone === 'function' ? structuredClone(record) : (JSON.parse(JSON.stringify(record)) as T);
}

/** The same plain data in objects and lists of its own: whoever changes a denial changes no other. */
export function fresh<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(fresh) as T;
  const copy = { ...data };
  for (const name of Object.keys(copy) as (keyof T & string)[]) {
    // Names come from servers, and this one is no property but the prototype.
    if (typeof copy[name] === 'object' && name !== '__proto__') copy[name] = fresh(copy[name]);
  }
  return copy;
}
