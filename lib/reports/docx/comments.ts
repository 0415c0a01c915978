import type { ICommentOptions } from 'docx';
import type { ReportClaim, ReportData, ReportEvidence } from '../schema.ts';
import { stanceWords } from '../words.ts';
import { paragraph } from './words.ts';

/** A comment for each claim, on its passage: what the check found, and by what. Its id is the claim's number. */
export function comments({ claims, writtenAt, team }: ReportData): ICommentOptions[] {
  return claims.map((claim) => ({
    id: claim.number,
    author: claim.judgedBy ?? team,
    initials: initialsOf(claim.judgedBy ?? team),
    date: new Date(claim.judgedAt ?? writtenAt),
    children: commentLines(claim).map((line) => paragraph(line)),
  }));
}

function commentLines(claim: ReportClaim): string[] {
  const { number, verdict, confidence, why, evidence, unknown } = claim;
  return [
    `${number}. ${verdict}${confidence ? `, ${confidence} confidence` : ''}`,
    ...(why ? [why] : []),
    ...(evidence.length > 0 ? evidence.map(evidenceLine) : ['No source cited.']),
    ...(unknown.length > 0 ? [`Not known: ${unknown.join(' ')}`] : []),
  ];
}

/** One citation in a line. */
export function evidenceLine({ stance, title, withheld, locator, grade, excerpt }: ReportEvidence): string {
  const name = withheld ? `${title} (identity withheld)` : title;
  const said = [`${stanceWords[stance]}: ${name}`, locator, grade, excerpt && `“${excerpt}”`];
  return said.filter((part) => part).join(', ');
}

function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((word) => [...word][0] ?? '');
  return letters.join('').slice(0, 3).toUpperCase();
}
