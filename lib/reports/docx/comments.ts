import type { ICommentOptions, Paragraph } from 'docx';
import type { ReportClaim, ReportData } from '../schema.ts';
import { NOT_KNOWN } from '../words.ts';
import { evidenceParagraphs } from './evidence.ts';
import { paragraph } from './words.ts';

/** A comment for each claim, on its passage: what the check found, and by what. Its id is the claim's number. */
export function comments({ claims, writtenAt, team }: ReportData): ICommentOptions[] {
  return claims.map((claim) => ({
    id: claim.number,
    author: claim.judgedBy ?? team,
    initials: initialsOf(claim.judgedBy ?? team),
    date: new Date(claim.judgedAt ?? writtenAt),
    children: paragraphsOf(claim),
  }));
}

function paragraphsOf({ number, verdict, confidence, why, evidence, unknown }: ReportClaim): Paragraph[] {
  return [
    paragraph(`${number}. ${verdict}${confidence ? `, ${confidence} confidence` : ''}`),
    ...(why ? [paragraph(why)] : []),
    ...evidence.flatMap((one) => evidenceParagraphs(one, 'ltr')),
    ...(evidence.length === 0 ? [paragraph('No source cited.')] : []),
    ...(unknown.length > 0 ? [paragraph(`${NOT_KNOWN}: ${unknown.join(' ')}`)] : []),
  ];
}

function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((word) => [...word][0] ?? '');
  return letters.join('').slice(0, 3).toUpperCase();
}
