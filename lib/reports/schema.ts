import * as z from 'zod';
import { LOOKS } from '../claims/scale.ts';
import { LEVELS, STANCES } from '../claims/values.ts';
import { claimView } from '../claims/view.ts';
import { blockView, markView } from '../documents/view.ts';
import { sourceView } from '../sources/view.ts';

/**
 * The report as a value: what the JSON export holds, and all that the other formats are made from.
 * What a view withholds is null or absent here, so no format can leak it.
 * Offsets are UTF-16 code units into `text.canonical`, end exclusive. Times are UTC, ISO 8601. Hashes are SHA-256 in hexadecimal.
 * `version` grows when a field changes its meaning or goes; fields may be added within a version.
 */
export const REPORT_VERSION = 1;

const time = z.iso.datetime();
const count = z.int().min(0);
const words = z.string().nullable();
const spanSchema = z.object({ start: count, end: count });
const look = z.enum(LOOKS);
const level = z.enum(LEVELS);
const withheld = z.enum(['confidential', 'internal']).nullable();

const evidence = z.object({
  /** Number of the source in the appendix. */
  source: z.int(),
  title: z
    .string()
    .describe('The source by name, or what stands in its place where the identity is withheld.'),
  withheld,
  stance: z.enum(STANCES),
  excerpt: words,
  locator: words,
  note: words,
  grade: words.describe('Reliability A to F of the source, credibility 1 to 6 of what it says here.'),
});

const claim = z.object({
  number: z.int(),
  ...spanSchema.shape,
  quote: z.string(),
  kind: claimView.shape.kind,
  wording: words,
  speaker: words,
  look,
  verdict: z
    .string()
    .describe('The word of the verdict; Open without one, Stale if the words changed after it.'),
  meaning: words,
  staleVerdict: words.describe('What a stale verdict said before the words changed.'),
  confidence: level.nullable(),
  why: words,
  correction: words.describe('The wording proposed for the passage.'),
  judgedBy: words,
  judgedAt: time.nullable(),
  staleAt: time.nullable(),
  signedOff: z.boolean(),
  signedOffBy: words,
  signedOffAt: time.nullable(),
  risk: level.nullable(),
  stage: claimView.shape.stage.nullable(),
  assignee: words,
  dueOn: words,
  evidence: z.array(evidence),
  unknown: z.array(z.string()).describe('What is not known or not done yet, in sentences.'),
});

const correction = z.object({
  claim: z.int(),
  from: z.string(),
  to: z.string(),
  reason: words,
  verdict: z.string(),
  judgedBy: words,
  state: z.string(),
});

const source = z.object({
  number: z.int(),
  title: z.string(),
  withheld,
  kind: sourceView.shape.kind,
  author: words,
  publisher: words,
  publishedOn: words,
  accessedOn: words,
  address: words,
  primary: z.boolean().nullable(),
  reliability: sourceView.shape.reliability,
  confidentiality: z.enum(['open', 'internal', 'confidential']),
  note: words,
  fileName: words,
  fileSha256: words,
  /** Number of the source it repeats, if that one is in the appendix too. */
  derivedFrom: z.int().nullable(),
  claims: z.array(z.object({ number: z.int(), stance: z.enum(STANCES) })),
});

const counts = z.object({
  claims: count,
  judged: count,
  signedOff: count,
  mustFix: count,
  unsigned: count.describe('Standing verdicts that no second person has signed off.'),
  unresolved: count.describe('Claims without a standing verdict: open or stale.'),
  unproven: count,
  withoutSource: count.describe('Claims that need a source and cite none.'),
  sentences: count,
  claimed: count,
  cleared: count,
  untouched: count,
  coverage: z.number().min(0).max(1),
  sources: count,
  origins: count.describe('Sources that repeat one another count once.'),
  byVerdict: z.array(z.object({ look, word: z.string(), count })),
  byRisk: z
    .array(
      z.object({
        risk: level,
        count,
        troubled: z.array(z.int()).describe('Numbers of those that must change or have no standing verdict.'),
      }),
    )
    .nullable(),
});

export const reportSchema = z.object({
  format: z.literal('galley-report'),
  version: z.literal(REPORT_VERSION),
  view: z.enum(['editor', 'lawyer', 'public']),
  writtenAt: time,
  team: z.string(),
  document: z.object({
    id: words,
    title: z.string(),
    byline: words,
    publisher: words,
    publishedOn: words,
    language: words,
    address: words,
    direction: z.enum(['ltr', 'rtl']),
  }),
  revision: z.object({
    number: z.int(),
    importedAt: time,
    importer: z.string(),
    textSha256: z.string(),
    originalSha256: z.string(),
  }),
  ready: z.boolean(),
  summary: z.string(),
  reasons: z.array(z.string()).describe('Everything that stands in the way, in sentences.'),
  counts,
  people: z.object({
    checkers: count,
    reviewers: count,
    checkedBy: z.array(z.string()),
    signedOffBy: z.array(z.string()),
  }),
  withheld: z.object({ confidential: count, internal: count }),
  mustFix: z.array(z.int()).describe('Numbers of the claims that must change, the worst first.'),
  text: z.object({
    canonical: z.string(),
    blocks: z.array(blockView),
    marks: z.array(markView),
    untouched: z.array(spanSchema),
    cleared: z.array(spanSchema),
  }),
  claims: z.array(claim).describe('In the order of the text.'),
  corrections: z.array(correction),
  sources: z.array(source),
  method: z.object({
    scope: z.string(),
    scale: z.array(z.object({ word: z.string(), look, meaning: z.string() })),
    rules: z.array(z.string()),
    limits: z.array(z.string()),
  }),
  history: z.array(z.object({ stream: z.enum(['document', 'team']), events: count, head: z.string() })),
  manifest: z.object({
    claims: count,
    clearings: count,
    citations: count,
    sources: count,
    files: z.array(z.object({ sha256: z.string(), name: words })),
  }),
});

export type ReportData = z.infer<typeof reportSchema>;
export type ReportClaim = ReportData['claims'][number];
export type ReportEvidence = ReportClaim['evidence'][number];
export type ReportSource = ReportData['sources'][number];
export type ReportCounts = ReportData['counts'];
