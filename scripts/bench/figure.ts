import * as z from 'zod';

/** One measurement: the product's value, what it should be, whether it is, and the peers' values of the same run. */
export const figures = z.array(
  z.object({
    id: z.string(),
    value: z.number(),
    unit: z.string(),
    goal: z.string(),
    holds: z.boolean(),
    peers: z.record(z.string(), z.number()),
  }),
);
export type Figure = z.infer<typeof figures>[number];
