import type * as z from 'zod';
import { type RefKind, refOf } from './fields.ts';

export type Ref = { field: string; kind: RefKind; id: string };
type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef &
  Partial<Record<(typeof SEALED)[number], Schema | Schema[] | null>> & {
    shape?: Record<string, Schema>;
    innerType?: Schema;
    element?: Schema;
  };

/** Kinds that hold no other schema; what is not named here or walked below is refused. */
const LEAVES = new Set(
  'string number boolean bigint date null undefined any unknown never void nan enum literal template_literal symbol file transform'.split(
    ' ',
  ),
);
/** Kinds whose value is that of the schema in them. */
const WRAPPERS = new Set(['optional', 'nullable', 'default', 'prefault', 'nonoptional', 'readonly', 'catch']);
/** Where the kinds hold others in which a reference would go unchecked: which branch was taken, or what became of it, is not seen. */
const SEALED = [
  'options',
  'in',
  'out',
  'left',
  'right',
  'keyType',
  'valueType',
  'items',
  'rest',
  'catchall',
] as const;

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

/**
 * The fields of a schema that hold ids, by path ('*' stands for any place in a list): what `refsIn` finds, and the tests'
 * matrix goes by. Throws over a reference where `refsIn` would not see it, and over a kind of schema it does not know.
 */
export function refFields(schema: Schema, field = ''): { field: string; kind: RefKind }[] {
  const kind = refOf(schema);
  if (kind) return [{ field, kind }];
  const def = schema._zod.def as Def;
  refuseSealed(def, field);
  if (def.shape)
    return Object.entries(def.shape).flatMap(([key, inner]) => refFields(inner, join(field, key)));
  if (def.innerType && WRAPPERS.has(def.type)) return refFields(def.innerType, field);
  if (def.element) return refFields(def.element, join(field, '*'));
  if (LEAVES.has(def.type) || sealedIn(def).length > 0) return [];
  throw new Error(`The door does not know what a ${def.type} may hold (${field}).`);
}

function refuseSealed(def: Def, field: string): void {
  const [found] = sealedIn(def).flatMap((inner) => refFields(inner, field));
  if (found)
    throw new Error(`A reference stands inside a ${def.type} (${found.field}); the door would not check it.`);
}

function sealedIn(def: Def): Schema[] {
  return SEALED.flatMap((name) => def[name] ?? []);
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
