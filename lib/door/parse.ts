import type * as z from 'zod';
import { malformed } from '../refusal.ts';

/** The input as its schema has it; unknown keys, wrong types and unclean text are refused by field. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw malformed(
    parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
  );
}
