import type { SourceView } from './view.ts';

/** The columns a source's view is made of. */
export const sourceColumns = {
  id: true,
  teamId: true,
  kind: true,
  title: true,
  author: true,
  publisher: true,
  publishedOn: true,
  accessedOn: true,
  address: true,
  primary: true,
  reliability: true,
  confidentiality: true,
  note: true,
  fileSha256: true,
  fileName: true,
  derivedFromId: true,
  version: true,
  createdById: true,
  createdAt: true,
  updatedAt: true,
} as const;

export type SourceRow = Omit<SourceView, 'reliability' | 'withheld' | 'createdAt' | 'updatedAt'> & {
  reliability: string | null;
  createdAt: Date;
  updatedAt: Date;
};

/** A row as someone sees it who may see everything. */
export function viewOfSource(row: SourceRow): SourceView {
  return {
    ...row,
    reliability: row.reliability as SourceView['reliability'],
    withheld: false,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
