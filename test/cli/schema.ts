import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../schema/cli-v1.json' with { type: 'json' };

/** The published schema as it is: open to fields that later releases add. */
export function publishedSchema(): ValidateFunction {
  return new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
}

/** The published schema closed: what this release prints must be described in it, to the last field. */
export function strictSchema(): ValidateFunction {
  const { $id: _id, ...copy } = structuredClone(schema) as any;
  const { denialBase: base, denial } = copy.$defs;
  // A denial is its base and the fields of its kind together; only the whole can be closed.
  copy.$defs.denial = {
    oneOf: denial.oneOf.map((own: any) => ({
      type: 'object',
      properties: { ...base.properties, ...own.properties },
      required: [...new Set([...base.required, ...own.required])],
    })),
  };
  return new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(closed(copy) as object);
}

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const object: Record<string, unknown> = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return object['type'] === 'object' && object['properties'] ? { ...object, additionalProperties: false } : object;
}
