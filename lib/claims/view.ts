import * as z from 'zod';
import { KINDS, LEVELS, STAGES, STANCES } from './values.ts';

/** What the UI and the API see of a claim. start and end are UTF-16 code units into the text of the document's present revision. */
export const claimView = z.object({
  id: z.uuid(),
  documentId: z.uuid(),
  number: z.int(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  kind: z.enum(KINDS),
  wording: z.string().nullable(),
  speaker: z.string().nullable(),
  correction: z.string().nullable(),
  wordingVersion: z.int(),
  risk: z.enum(LEVELS),
  assigneeId: z.uuid().nullable(),
  dueOn: z.string().nullable(),
  stage: z.enum(STAGES),
  workVersion: z.int(),
  rating: z.string().nullable(),
  confidence: z.enum(LEVELS).nullable(),
  rationale: z.string().nullable(),
  judgedById: z.uuid().nullable(),
  judgedAt: z.iso.datetime().nullable(),
  staleAt: z.iso.datetime().nullable(),
  signedOffById: z.uuid().nullable(),
  signedOffAt: z.iso.datetime().nullable(),
  verdictVersion: z.int(),
  createdById: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ClaimView = z.infer<typeof claimView>;

/** A statement someone looked at and found to hold nothing checkable. */
export const clearingView = z.object({
  id: z.uuid(),
  documentId: z.uuid(),
  start: z.int(),
  end: z.int(),
  createdById: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
});
export type ClearingView = z.infer<typeof clearingView>;

/** The link between a claim and a source. */
export const citationView = z.object({
  id: z.uuid(),
  claimId: z.uuid(),
  sourceId: z.uuid(),
  stance: z.enum(STANCES),
  excerpt: z.string().nullable(),
  locator: z.string().nullable(),
  note: z.string().nullable(),
  credibility: z.int().nullable(),
  version: z.int(),
  createdById: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type CitationView = z.infer<typeof citationView>;
