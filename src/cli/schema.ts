// eslint-disable-next-line local/import-direction -- the published schema belongs to no stage
import published from '../../schema/cli-v1.json' with { type: 'json' };

/** As much of JSON Schema as the published schema uses. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly oneOf?: readonly Schema[];
}

const DEFINITIONS = published.$defs as unknown as Readonly<Record<string, Schema>>;

/** What is read of it. The build takes no more of the schema along: `scripts/build/sources.ts`. */
type Read = 'denial';

/** Whether a value is what the published schema calls by that name. What comes in is held to what goes out. */
export function fits(name: Read, value: unknown): boolean {
  return follows(DEFINITIONS[name]!, value);
}

/** The value with only those fields that the published schema knows. */
export function known(name: Read, value: unknown): unknown {
  return pruned([DEFINITIONS[name]!], value);
}

/** The fields of all schemas together: a denial is its base and the fields of its kind. */
function pruned(schemas: readonly Schema[], value: unknown): unknown {
  const all = schemas.flatMap((schema) => [schema, ...(schema.oneOf ?? []), ...(schema.$ref === undefined ? [] : referred(schema.$ref))]);
  if (Array.isArray(value))
    return value.map((item) =>
      pruned(
        all.flatMap(({ items }) => items ?? []),
        item,
      ),
    );
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const own = all.flatMap(({ properties, additionalProperties }) =>
      properties && Object.hasOwn(properties, key) ? properties[key]! : (additionalProperties ?? []),
    );
    return own.length === 0 ? [] : [[key, pruned(own, inner)] as const];
  });
  return Object.fromEntries(entries);
}

function referred(reference: string): readonly Schema[] {
  const schema = DEFINITIONS[reference.replace('#/$defs/', '')]!;
  return [schema, ...(schema.$ref === undefined ? [] : referred(schema.$ref))];
}

function follows(schema: Schema, value: unknown): boolean {
  if (schema.$ref !== undefined && !follows(DEFINITIONS[schema.$ref.replace('#/$defs/', '')]!, value)) return false;
  if ('const' in schema && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.type !== undefined && !isOf(schema.type, value)) return false;
  if (schema.oneOf && schema.oneOf.filter((one) => follows(one, value)).length !== 1) return false;
  if (Array.isArray(value)) return value.every((item) => schema.items === undefined || follows(schema.items, item));
  return typeof value !== 'object' || value === null || fieldsFollow(schema, value as Readonly<Record<string, unknown>>);
}

function fieldsFollow({ properties = {}, required = [], additionalProperties }: Schema, value: Readonly<Record<string, unknown>>): boolean {
  if (!required.every((name) => Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, inner]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return schema === undefined || follows(schema, inner);
  });
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
