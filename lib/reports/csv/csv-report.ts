import { stringify } from 'csv-stringify/sync';
import type { ReportClaim, ReportData, ReportEvidence } from '../schema.ts';
import { kindWords, stageWords, stanceWords } from '../words.ts';
import { inert } from './inert.ts';

const columns = [
  'entry',
  'number',
  'passage',
  'verdict',
  'was',
  'confidence',
  'why',
  'kind',
  'speaker',
  'neutral wording',
  'proposed wording',
  'evidence',
  'unknown',
  'judged by',
  'judged at',
  'signed off',
  'signed off by',
  'signed off at',
  'risk',
  'stage',
  'assignee',
  'due',
  'start',
  'end',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * One line a claim, and one for each passage that nobody looked at, in the order of the text.
 * UTF-8 with a byte order mark and CRLF, as spreadsheets expect; start and end are UTF-16 code units.
 */
export function csvReport(report: ReportData): string {
  const untouched = report.text.untouched.map(
    ({ start, end }): Row => ({
      entry: 'untouched',
      passage: report.text.canonical.slice(start, end),
      verdict: 'Untouched',
      start,
      end,
    }),
  );
  const rows = [...report.claims.map(claimRow), ...untouched].sort(
    (a, b) => Number(a.start) - Number(b.start),
  );
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return stringify([[...columns], ...cells], { bom: true, record_delimiter: 'windows', quoted_string: true });
}

function cellOf(value: Row[keyof Row]): string | number {
  return typeof value === 'string' ? inert(value) : (value ?? '');
}

function claimRow(claim: ReportClaim): Row {
  return {
    entry: 'claim',
    number: claim.number,
    passage: claim.quote,
    verdict: claim.verdict,
    was: claim.staleVerdict,
    confidence: claim.confidence,
    why: claim.why,
    kind: kindWords[claim.kind],
    speaker: claim.speaker,
    'neutral wording': claim.wording,
    'proposed wording': claim.correction,
    evidence: claim.evidence.map(evidenceLine).join('\n') || 'No source cited',
    unknown: claim.unknown.join(' '),
    'judged by': claim.judgedBy,
    'judged at': claim.judgedAt,
    'signed off': claim.signedOff ? 'yes' : 'no',
    'signed off by': claim.signedOffBy,
    'signed off at': claim.signedOffAt,
    risk: claim.risk,
    stage: claim.stage && stageWords[claim.stage],
    assignee: claim.assignee,
    due: claim.dueOn,
    start: claim.start,
    end: claim.end,
  };
}

function evidenceLine({ stance, title, locator, grade, excerpt, note }: ReportEvidence): string {
  const said = [
    stanceWords[stance],
    title,
    locator,
    grade,
    excerpt && `“${excerpt}”`,
    note && `Note: ${note}`,
  ];
  return said.filter((part) => part).join('; ');
}
