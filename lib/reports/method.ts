import { defaultScale } from '../claims/scale.ts';
import type { ReportFacts } from './facts.ts';
import type { ReportData } from './schema.ts';
import { counted } from './words.ts';

type Method = ReportData['method'];

const rules = [
  'A claim is a stretch of text that asserts something that can be checked. A sentence that somebody looked at and found to hold nothing checkable is cleared; a sentence that nobody looked at is untouched, and is boxed in the text.',
  'Each claim should rest on at least one source, on two independent ones where the risk is high; one that does not says so. Outlets that repeat one agency count as one origin.',
  'A verdict is set by one person and signed off by another; nobody signs off their own. One that nobody has signed off yet says so. A verdict goes stale when the words change after it.',
  'Unproven means that we looked and could not tell. It does not mean false.',
  'Grades: the letter is the reliability of the source (A to F), the figure the credibility of what it says here (1 to 6). A question mark stands for a half that was not graded.',
];

const unjudged: Method['scale'] = [
  { word: 'Open', look: 'open', meaning: 'Nobody has judged it yet.' },
  {
    word: 'Stale',
    look: 'stale',
    meaning: 'The words changed after the verdict; it has to be judged again.',
  },
];

/** Scope, scale, rules and limits, for this text and this view. */
export function methodOf(facts: ReportFacts, withheld: ReportData['withheld']): Method {
  const { revision, sentences, claims, clearings } = facts;
  const length = revision.text.length.toLocaleString('en');
  return {
    scope: `Revision ${revision.number}: ${length} characters, ${counted(sentences.length, 'sentence')}, ${counted(claims.length, 'claim')}, ${counted(clearings.length, 'clearing')}.`,
    scale: [...defaultScale.map(({ word, look, meaning }) => ({ word, look, meaning })), ...unjudged],
    rules,
    limits: [
      'The report says what was known when it was written, about this revision only. Pictures, captions outside the text and later versions were not looked at unless a claim says so.',
      'Coverage counts sentences, not importance.',
      ...withheldSentence(withheld),
    ],
  };
}

function withheldSentence({ confidential, internal }: ReportData['withheld']): string[] {
  const said: string[] = [];
  if (confidential > 0)
    said.push(
      `The identity of ${counted(confidential, 'confidential source')} is withheld; the desk knows it.`,
    );
  if (internal > 0)
    said.push(
      `The identity of ${counted(internal, 'source')} internal to the desk is withheld from this view.`,
    );
  return said;
}
