import type { ReportView } from './rules.ts';
import type { ReportCounts } from './schema.ts';
import { capitalised, counted, listed } from './words.ts';

/** As many reasons as a standfirst can carry; the bottom line lists them all. */
const REASONS_IN_SUMMARY = 3;

/** Everything that stands in the way of publication, the gravest first; clauses without a capital or a full stop. */
export function obstacles(view: ReportView, counts: ReportCounts): string[] {
  const { claims, mustFix, unresolved, untouched, withoutSource, unproven, unsigned } = counts;
  const said: [number | boolean, string][] = [
    [claims === 0, 'nothing is marked as a claim yet'],
    [mustFix, mustFixClause(view, mustFix)],
    [unresolved, `${counted(unresolved, 'claim')} ${unresolved === 1 ? 'has' : 'have'} no standing verdict`],
    [untouched, neverLookedAt(untouched)],
    [withoutSource, `${counted(withoutSource, 'claim')} ${withoutSource === 1 ? 'cites' : 'cite'} no source`],
    [unproven, `${counted(unproven, 'claim')} could not be settled`],
    [unsigned, `${counted(unsigned, 'verdict')} ${unsigned === 1 ? 'waits' : 'wait'} for a second person`],
  ];
  return said.filter(([count]) => Boolean(count)).map(([, clause]) => clause);
}

/** "18 sentences were never looked at". */
export function neverLookedAt(untouched: number): string {
  return `${counted(untouched, 'sentence')} ${untouched === 1 ? 'was' : 'were'} never looked at`;
}

/** A desk is told what to do; a reader, to whom it may have gone out already, what was found. */
function mustFixClause(view: ReportView, count: number): string {
  const passages = counted(count, 'passage');
  if (view !== 'public') return `${passages} must change before this goes to print`;
  return `${passages} ${count === 1 ? 'does' : 'do'} not hold as written`;
}

/** The standfirst of the cover. */
export function summaryOf(view: ReportView, counts: ReportCounts): string {
  const reasons = obstacles(view, counts);
  if (view === 'public') return publicSummary(counts);
  if (reasons.length === 0)
    return `Ready. ${capitalised(counted(counts.claims, 'claim'))} judged and signed off, and every sentence looked at.`;
  return `Not ready. ${capitalised(listed(reasons.slice(0, REASONS_IN_SUMMARY)))}.`;
}

function publicSummary({ claims, unresolved, untouched, byVerdict }: ReportCounts): string {
  const unseen = untouched > 0 ? ` ${capitalised(neverLookedAt(untouched))}.` : '';
  if (claims === 0) return `No claim has been marked in this text yet.${unseen}`;
  const found = byVerdict.filter(({ count, look }) => count > 0 && look !== 'open' && look !== 'stale');
  const verdicts = found.map(({ count, word }) => `${word.toLowerCase()}: ${count}`);
  const result = verdicts.length > 0 ? ` ${capitalised(verdicts.join(', '))}.` : '';
  const open = unresolved > 0 ? ` ${capitalised(counted(unresolved, 'claim'))} not settled yet.` : '';
  return `${capitalised(counted(claims, 'claim'))} marked.${result}${open}${unseen}`;
}
