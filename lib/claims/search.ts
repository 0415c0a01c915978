import * as z from 'zod';
import type { Role } from '../auth/permissions.ts';
import type { Db } from '../db/client.ts';
import { containing } from '../db/containing.ts';
import { defineQuery } from '../door/define.ts';
import { ref, verbatim } from '../door/fields.ts';
import { busy } from '../refusal.ts';
import { seesConfidential } from '../teams/rules.ts';
import { turns } from '../turns.ts';

const MOST_FOUND = 20;
/** Searches at one time: each goes through every text of a team, and the database has other work too. */
const take = turns(4, 40);

type FoundClaim = {
  id: string;
  documentId: string;
  documentTitle: string;
  number: number;
  quote: string;
  rating: string | null;
  staleAt: string | null;
};
export type Hits = {
  documents: { id: string; title: string; byline: string | null }[];
  claims: FoundClaim[];
  sources: { id: string; title: string; publisher: string | null; kind: string }[];
};

export const find = defineQuery({
  name: 'search.find',
  summary:
    'Documents, claims and sources of a team in which these words stand. What is withheld from you is not found by what it withholds.',
  permission: 'team.read',
  subject: 'teamId',
  input: z.strictObject({ teamId: ref('team'), text: verbatim(200).trim().min(1, 'Type what to look for.') }),
  async run({ db, input: { text }, standing: { teamId, role } }): Promise<Hits> {
    const found = await take(() => search(db, text, teamId, role));
    if (!found) throw busy();
    return found;
  },
});

async function search(db: Db, text: string, teamId: string, role: Role): Promise<Hits> {
  const like = containing(text);
  const shelf = { orderBy: { id: 'desc' as const }, take: MOST_FOUND };
  const open = seesConfidential(role) ? {} : { confidentiality: { not: 'confidential' as const } };
  const [documents, claims, sources] = await Promise.all([
    db.document.findMany({
      where: {
        teamId,
        deletedAt: null,
        OR: [
          { title: like },
          { byline: like },
          { publisher: like },
          { revisions: { some: { teamId, text: like } } },
        ],
      },
      select: { id: true, title: true, byline: true },
      ...shelf,
    }),
    db.claim.findMany({
      where: {
        teamId,
        deletedAt: null,
        document: { deletedAt: null },
        OR: [
          { wording: like },
          { speaker: like },
          { rationale: like },
          { anchors: { some: { teamId, exact: like } } },
        ],
      },
      select: {
        id: true,
        documentId: true,
        number: true,
        rating: true,
        staleAt: true,
        document: { select: { title: true } },
        anchors: { select: { exact: true }, orderBy: { createdAt: 'desc' }, take: 1 },
      },
      ...shelf,
    }),
    db.source.findMany({
      where: {
        teamId,
        deletedAt: null,
        ...open,
        OR: [{ title: like }, { author: like }, { publisher: like }, { address: like }, { note: like }],
      },
      select: { id: true, title: true, publisher: true, kind: true },
      ...shelf,
    }),
  ]);
  return { documents, claims: claims.map(foundClaim), sources };
}

type ClaimRow = Omit<FoundClaim, 'documentTitle' | 'quote' | 'staleAt'> & {
  staleAt: Date | null;
  document: { title: string };
  anchors: { exact: string }[];
};

function foundClaim({ document, anchors, staleAt, ...claim }: ClaimRow): FoundClaim {
  return {
    ...claim,
    staleAt: staleAt?.toISOString() ?? null,
    documentTitle: document.title,
    quote: anchors[0]?.exact ?? '',
  };
}
