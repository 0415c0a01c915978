import type { Db } from '../db/client.ts';
import { containing } from '../db/containing.ts';
import { defineQuery } from '../door/define.ts';
import { seesConfidential } from '../teams/rules.ts';
import { getSource, listSources } from './input.ts';
import { withhold } from './rules.ts';
import type { SourceView } from './view.ts';
import { type SourceRow, sourceColumns, viewOfSource } from './view-of.ts';

export const list = defineQuery({
  name: 'sources.list',
  summary: "The team's library, the latest made first.",
  permission: 'source.read',
  subject: 'teamId',
  input: listSources,
  async run({
    db,
    input,
    standing: { teamId, role },
  }): Promise<{ sources: (SourceView & { citations: number })[]; next: string | null }> {
    const open = seesConfidential(role);
    const rows = await db.source.findMany({
      where: {
        teamId,
        deletedAt: null,
        ...(input.kind ? { kind: input.kind } : {}),
        ...matching(input.search, open),
        ...(input.cursor ? { id: { lt: input.cursor } } : {}),
      },
      select: { ...sourceColumns, _count: { select: { citations: { where: { deletedAt: null } } } } },
      orderBy: { id: 'desc' },
      take: input.limit + 1,
    });
    const sources = rows
      .slice(0, input.limit)
      .map(({ _count, ...row }) => ({ ...withhold(viewOfSource(row), open), citations: _count.citations }));
    return { sources, next: rows.length > input.limit ? (sources.at(-1)?.id ?? null) : null };
  },
});

/** A search must not find a confidential source by what it withholds. */
function matching(search: string | undefined, open: boolean) {
  if (!search) return {};
  const like = containing(search);
  const fields = { OR: [{ title: like }, { author: like }, { publisher: like }, { address: like }] };
  return open ? fields : { AND: [fields, { confidentiality: { not: 'confidential' as const } }] };
}

/** What a source derives from, also when it is no longer in the library. */
export type Origin = { id: string; title: string };

/** A claim that rests on a source; how its verdict looks is for the claims to say. */
export type CitedBy = {
  claimId: string;
  documentId: string;
  documentTitle: string;
  number: number;
  quote: string;
  rating: string | null;
  staleAt: string | null;
  stance: string;
};

export const get = defineQuery({
  name: 'sources.get',
  summary: 'A source, what it derives from, and the claims that rest on it.',
  permission: 'source.read',
  subject: 'sourceId',
  input: getSource,
  async run({ db, input, standing: { teamId, role } }): Promise<{
    source: SourceView;
    origin: Origin | null;
    citedBy: CitedBy[];
  }> {
    const { derivedFrom, ...row } = await db.source.findUniqueOrThrow({
      where: { teamId_id: { teamId, id: input.sourceId } },
      select: { ...sourceColumns, derivedFrom: { select: sourceColumns } },
    });
    const seen = (one: SourceRow) => withhold(viewOfSource(one), seesConfidential(role));
    const source = seen(row);
    return {
      source,
      origin: derivedFrom && source.derivedFromId ? named(seen(derivedFrom)) : null,
      citedBy: await citedBy(db, teamId, input.sourceId),
    };
  },
});

function named({ id, title }: SourceView): Origin {
  return { id, title };
}

const MOST_CITATIONS = 500;

async function citedBy(db: Db, teamId: string, sourceId: string): Promise<CitedBy[]> {
  const rows = await db.citation.findMany({
    where: { teamId, sourceId, deletedAt: null, claim: { deletedAt: null, document: { deletedAt: null } } },
    select: { claimId: true, documentId: true, stance: true, claim: { select: citingClaim } },
    orderBy: { createdAt: 'desc' },
    take: MOST_CITATIONS,
  });
  return rows.map(({ claim: { anchors, document, staleAt, ...claim }, ...row }) => ({
    ...row,
    ...claim,
    staleAt: staleAt?.toISOString() ?? null,
    documentTitle: document.title,
    quote: anchors[0]?.exact ?? '',
  }));
}

const citingClaim = {
  number: true,
  rating: true,
  staleAt: true,
  document: { select: { title: true } },
  anchors: { select: { exact: true }, orderBy: { createdAt: 'desc' }, take: 1 },
} as const;
