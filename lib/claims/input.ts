import * as z from 'zod';
import { address, count, day, line, offset, page, prose, ref, verbatim, version } from '../door/fields.ts';
import { defaultScale } from './scale.ts';
import { KINDS, LEVELS, SETTABLE_STAGES, STANCES } from './values.ts';

const ratingKeys = defaultScale.map((rating) => rating.key);
const kind = z.enum(KINDS);
const risk = z.enum(LEVELS);
const confidence = z.enum(LEVELS);
const stance = z.enum(STANCES);

const wordingFields = {
  kind: kind.optional(),
  wording: prose(2_000).nullish(),
  speaker: line().nullish(),
  correction: prose(5_000).nullish(),
};
const workFields = {
  risk: risk.optional(),
  assigneeId: ref('member').nullish(),
  dueOn: day().nullish(),
};

export const createClaim = z.strictObject({
  documentId: ref('document'),
  start: offset(),
  end: offset(),
  /** The words as the client saw them; refused if the text there reads otherwise. */
  exact: verbatim(100_000).optional(),
  ...wordingFields,
  ...workFields,
});

export const updateClaim = z.strictObject({
  claimId: ref('claim'),
  /** Needed when kind, wording, speaker or correction is given. */
  wordingVersion: version().optional(),
  /** Needed when risk, assignee or due date is given. */
  workVersion: version().optional(),
  ...wordingFields,
  ...workFields,
});

export const rerangeClaim = z.strictObject({
  claimId: ref('claim'),
  wordingVersion: version(),
  start: offset(),
  end: offset(),
});

export const setVerdict = z.strictObject({
  claimId: ref('claim'),
  verdictVersion: version(),
  rating: z.enum(ratingKeys).nullable(),
  confidence: confidence.nullish(),
  rationale: prose().nullish(),
});

export const setStage = z.strictObject({
  claimId: ref('claim'),
  workVersion: version(),
  stage: z.enum(SETTABLE_STAGES),
});

export const signOffClaim = z.strictObject({ claimId: ref('claim'), verdictVersion: version() });
export const reopenClaim = z.strictObject({
  claimId: ref('claim'),
  verdictVersion: version(),
  reason: prose(2_000).optional(),
});
export const restoreVerdict = z.strictObject({
  claimId: ref('claim'),
  verdictVersion: version(),
  /** The verdict version to go back to. */
  asOf: version(),
});
export const deleteClaim = z.strictObject({ claimId: ref('claim') });
export const restoreClaim = z.strictObject({ claimId: ref('deletedClaim') });

export const createClearing = z.strictObject({ documentId: ref('document'), start: offset(), end: offset() });
export const deleteClearing = z.strictObject({ clearingId: ref('clearing') });

const citationFields = {
  stance: stance.optional(),
  excerpt: verbatim().nullish(),
  locator: line().nullish(),
  note: prose(5_000).nullish(),
  credibility: z.int().min(1).max(6).nullish(),
};

export const addCitation = z.strictObject({
  claimId: ref('claim'),
  sourceId: ref('source'),
  ...citationFields,
});
export const addCitationByAddress = z.strictObject({
  claimId: ref('claim'),
  address: address(),
  ...citationFields,
});
export const updateCitation = z.strictObject({
  citationId: ref('citation'),
  version: version(),
  ...citationFields,
});
export const deleteCitation = z.strictObject({ citationId: ref('citation') });

export const listClaims = z.strictObject({
  documentId: ref('document'),
  ...page,
});
/** `before` is the seq of the last event of the page before. */
export const claimHistory = z.strictObject({
  claimId: ref('claim'),
  before: count().optional(),
  limit: page.limit,
});
export const openDocument = z.strictObject({ documentId: ref('document') });
