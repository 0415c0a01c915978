import * as z from 'zod';
import { address, count, day, line, page, ref, sha256, verbatim, version } from '../door/fields.ts';

const LONGEST_PASTE = 12_000_000;

/** What a person brings: a paste, an uploaded file (by the hash its upload gave), a web address. */
const origin = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paste'),
    text: z.string().max(LONGEST_PASTE).optional(),
    html: z.string().max(LONGEST_PASTE).optional(),
  }),
  z.strictObject({ kind: z.literal('file'), sha256: sha256(), name: line(255).optional() }),
  z.strictObject({ kind: z.literal('address'), address: address() }),
]);

const metadata = {
  title: line().optional(),
  byline: line().nullish(),
  publisher: line().nullish(),
  publishedOn: day().nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language tag such as en or pt-BR.')
    .nullish(),
  address: address().nullish(),
};

export const previewDocument = z.strictObject({ teamId: ref('team'), origin });

/** Stores what a preview showed: the original by the hash the preview gave. */
export const importDocument = z.strictObject({
  teamId: ref('team'),
  /** Either an origin, or the hash of an original that a preview kept. */
  origin: z.union([
    origin,
    z.strictObject({
      kind: z.literal('original'),
      sha256: sha256(),
      as: z.enum(['paste', 'file', 'address']),
      name: line(255).optional(),
      address: address().optional(),
    }),
  ]),
  ...metadata,
  /** The same bytes or address are in the team already, and it is meant. */
  again: z.boolean().optional(),
});

export const updateDocument = z.strictObject({
  documentId: ref('document'),
  version: version(),
  ...metadata,
});
export const archiveDocument = z.strictObject({ documentId: ref('document') });
export const unarchiveDocument = z.strictObject({ documentId: ref('document') });
export const deleteDocument = z.strictObject({ documentId: ref('document') });
export const restoreDocument = z.strictObject({ documentId: ref('deletedDocument') });

export const listDocuments = z.strictObject({
  teamId: ref('team'),
  state: z.enum(['active', 'archived', 'deleted']).default('active'),
  search: verbatim(200).optional(),
  ...page,
});
export const getDocument = z.strictObject({ documentId: ref('document') });
export const getRevision = z.strictObject({
  documentId: ref('document'),
  number: count().optional(),
});
