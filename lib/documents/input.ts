import * as z from 'zod';
import { address, count, day, line, page, ref, sha256, verbatim, version } from '../door/fields.ts';
import { CONTENT_TYPE, LONGEST_CONTENT_TYPE } from '../intake/content-type.ts';

const LONGEST_PASTE = 12_000_000;

/** What a person brings: a paste, an uploaded file (by the hash its upload gave), a web address. */
const brought = [
  z.strictObject({
    kind: z.literal('paste'),
    text: z.string().max(LONGEST_PASTE).optional(),
    html: z.string().max(LONGEST_PASTE).optional(),
  }),
  z.strictObject({ kind: z.literal('file'), sha256: sha256(), name: line(255).optional() }),
  z.strictObject({ kind: z.literal('address'), address: address() }),
] as const;

const original = { kind: z.literal('original'), sha256: sha256() };

/** What a preview kept, and all else it read it by: read again, it must give the same document. */
const kept = z.discriminatedUnion('as', [
  z.strictObject({ ...original, as: z.literal('paste'), form: z.enum(['plain', 'rich']) }),
  z.strictObject({ ...original, as: z.literal('file'), name: line(255).optional() }),
  z.strictObject({
    ...original,
    as: z.literal('address'),
    address: address(),
    /** What the server said the page is, as far as it tells how to read it. */
    contentType: z
      .string()
      .max(LONGEST_CONTENT_TYPE)
      .regex(CONTENT_TYPE, 'Give back what the preview said.')
      .optional(),
  }),
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

export const previewDocument = z.strictObject({
  teamId: ref('team'),
  origin: z.discriminatedUnion('kind', brought),
});

export const importDocument = z.strictObject({
  teamId: ref('team'),
  /** Something new, or the `origin` that a preview gave: then what is stored is what was shown. */
  origin: z.discriminatedUnion('kind', [...brought, kept]),
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
