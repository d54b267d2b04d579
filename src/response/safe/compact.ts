/** The parts that are there; those that may be absent are optional. */
export type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** An object without its absent parts: a record never holds `undefined`. Not made of entries and back: this is done often for one denial. */
export function compact<T extends object>(parts: T): Compact<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(parts) as (keyof T)[]) if (parts[key] !== undefined) kept[key] = parts[key];
  return kept as never;
}
