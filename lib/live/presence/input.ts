import * as z from 'zod';
import { WRITINGS } from './whereabouts.ts';

const offset = z.int().min(0);
const whereabouts = z.strictObject({
  claim: z.int().min(1).nullable(),
  passage: z
    .strictObject({ start: offset, end: offset })
    .refine(({ start, end }) => start < end, 'Must not be empty.')
    .nullable(),
  at: offset.nullable(),
  writes: z.enum(WRITINGS).nullable(),
  idle: z.boolean(),
});

/** What a tab says of its person. Claims by number: an id would be one more to be checked. */
export const sayPresence = z.strictObject({
  documentId: z.uuid('This is not an id.'),
  tab: z.string().regex(/^[\w-]{8,40}$/, 'Use 8 to 40 letters, digits, - and _.'),
  turn: z.int().min(1),
  whereabouts: whereabouts.nullable(),
});
