import type * as z from 'zod';
import { refOf } from '../door/fields.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  options?: Schema[];
  in?: Schema;
  values?: unknown[];
  entries?: Record<string, unknown>;
};

/** Where a text goes in an input, and an input around it that is well-formed but for that text. */
export type Place = { field: string; holding: (text: unknown) => unknown };

/** Every place of a schema where a text goes: the branches of a union each, a list's first. Ids of rows are the matrix's. */
export function textPlaces(schema: Schema): Place[] {
  const def = schema._zod.def as Def;
  if (refOf(schema) || def.type === 'enum' || def.type === 'literal') return [];
  if (def.type === 'string') return [{ field: '', holding: (text) => text }];
  if (def.shape) return placesInObject(schema, def.shape);
  if (def.element) return textPlaces(def.element).map((place) => within(place, '*', (inner) => [inner]));
  if (def.options) return def.options.flatMap(textPlaces);
  const inner = def.innerType ?? def.in;
  return inner ? textPlaces(inner) : [];
}

function placesInObject(schema: Schema, shape: Record<string, Schema>): Place[] {
  const whole = sampleOf(schema) as Record<string, unknown>;
  return Object.entries(shape).flatMap(([key, one]) =>
    textPlaces(one).map((place) => within(place, key, (inner) => ({ ...whole, [key]: inner }))),
  );
}

function within({ field, holding }: Place, key: string, around: (inner: unknown) => unknown): Place {
  return { field: field ? `${key}.${field}` : key, holding: (text) => around(holding(text)) };
}

/** Texts of every form that an input asks for; the first that a schema takes stands for it. */
const TEXTS = [
  '018f0000-0000-7000-8000-000000000000',
  'words that hold',
  'ana@newsroom.example',
  'https://news.example/story',
  '2026-11-25',
  'en',
  'confirmed',
  '0'.repeat(64),
];

/** A value that a schema takes, without what it may lack. */
export function sampleOf(schema: Schema): unknown {
  const def = schema._zod.def as Def;
  if (def.type === 'optional' || def.type === 'default') return undefined;
  if (def.type === 'nullable') return null;
  if (def.type === 'literal') return def.values?.[0];
  if (def.type === 'enum') return Object.values(def.entries ?? {})[0];
  if (def.type === 'boolean') return true;
  if (def.shape) return Object.fromEntries(samplesIn(def.shape));
  if (def.element) return [sampleOf(def.element)];
  if (def.options?.[0]) return sampleOf(def.options[0]);
  const candidates = [...TEXTS, 1];
  return candidates.find((one) => (schema as z.ZodType).safeParse(one).success);
}

function samplesIn(shape: Record<string, Schema>): [string, unknown][] {
  return Object.entries(shape)
    .map(([key, one]): [string, unknown] => [key, sampleOf(one)])
    .filter(([, sample]) => sample !== undefined);
}
