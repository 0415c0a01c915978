import type * as z from 'zod';
import { type RefKind, refOf } from './fields.ts';

export type Ref = { field: string; kind: RefKind; id: string };
type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  options?: Schema[];
};

/** Every id in a parsed input that points at a row, with the path of its field. Order is that of the schema. */
export function refsIn(schema: Schema, value: unknown, field = ''): Ref[] {
  if (value === undefined || value === null) return [];
  const kind = refOf(schema);
  if (kind) return [{ field, kind, id: value as string }];
  const def = schema._zod.def as Def;
  if (def.shape)
    return Object.entries(def.shape).flatMap(([key, inner]) =>
      refsIn(inner, (value as Record<string, unknown>)[key], join(field, key)),
    );
  if (def.innerType) return refsIn(def.innerType, value, field);
  if (def.element)
    return (value as unknown[]).flatMap((one, at) =>
      refsIn(def.element as Schema, one, join(field, String(at))),
    );
  return [];
}

/** The fields of a schema that hold ids, by path ('*' stands for any place in a list). For the tests' matrix and the API's description. */
export function refFields(schema: Schema, field = ''): { field: string; kind: RefKind }[] {
  const kind = refOf(schema);
  if (kind) return [{ field, kind }];
  const def = schema._zod.def as Def;
  if (def.shape)
    return Object.entries(def.shape).flatMap(([key, inner]) => refFields(inner, join(field, key)));
  if (def.innerType) return refFields(def.innerType, field);
  if (def.element) return refFields(def.element, join(field, '*'));
  return (def.options ?? []).flatMap((option) => refuseInUnion(refFields(option, field)));
}

/** refsIn cannot tell which branch of a union a value took, so an id there would go unchecked. */
function refuseInUnion(found: { field: string }[]): never[] {
  if (found.length > 0)
    throw new Error(`A reference stands inside a union (${found[0]?.field}); the door would not check it.`);
  return [];
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
