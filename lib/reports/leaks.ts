import type { ReportFacts } from './facts.ts';
import { identitiesOf } from './redact.ts';
import { type ReportView, withheldIn } from './rules.ts';

/**
 * How many of the sources withheld in a view are named by the text itself, which no report can blot out.
 * For the preview, and for those who know the sources: told to a reader it would point at them.
 */
export function namedInText(facts: ReportFacts, view: ReportView): number {
  const text = `${facts.document.title}\n${facts.revision.text}`.toLowerCase();
  const withheld = facts.sources.filter((source) => withheldIn(view, source));
  return withheld.filter((source) =>
    identitiesOf(source).some((name) => text.includes(name.trim().toLowerCase())),
  ).length;
}
