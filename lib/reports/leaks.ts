import type { ReportFacts } from './facts.ts';
import { tells } from './redact.ts';
import { type ReportView, withheldIn } from './rules.ts';

/**
 * How many of the sources withheld in a view are named by the text itself, which no report can blot out.
 * For the preview, and for those who know the sources: told to a reader it would point at them.
 */
export function namedInText(facts: ReportFacts, view: ReportView): number {
  const text = `${facts.document.title}\n${facts.revision.text}`;
  return facts.sources.filter((source) => withheldIn(view, source) && tells(text, source)).length;
}
