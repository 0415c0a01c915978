import type { Tx } from '../db/client.ts';
import type { NewEvent } from '../door/define.ts';
import { sourceColumns, viewOfSource } from '../sources/view-of.ts';
import { bringBackCited } from '../sources/writes.ts';
import { citationColumns, viewOfCitation } from './view-of.ts';

/**
 * What comes back with a claim, for those who opened the document without it: its citations, and such of their sources as
 * were taken out of the library since, for nothing rests on what the library has not.
 */
export async function evidenceBack(tx: Tx, teamId: string, claimId: string): Promise<NewEvent[]> {
  const sources = await bringBackCited(tx, teamId, claimId);
  const citations = await tx.citation.findMany({
    where: { teamId, claimId, deletedAt: null },
    select: { ...citationColumns, source: { select: sourceColumns } },
    orderBy: { id: 'asc' },
  });
  return [
    ...sources.map((source) => ({
      stream: teamId,
      type: 'source.restored',
      subjectId: source.id,
      payload: { source },
    })),
    ...citations.map(({ source, ...row }) => ({
      type: 'citation.restored',
      subjectId: claimId,
      payload: { citation: viewOfCitation(row), source: viewOfSource(source) },
    })),
  ];
}
