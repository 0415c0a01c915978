import * as z from 'zod';

/** What the UI and the API see of a source. `withheld` says that its identity is confidential and this viewer may not see it: then title, author, publisher, address, file and note are blank. */
export const sourceView = z.object({
  id: z.uuid(),
  teamId: z.uuid(),
  kind: z.enum(['webPage', 'document', 'person', 'data', 'image', 'video', 'book']),
  title: z.string(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  accessedOn: z.string().nullable(),
  address: z.string().nullable(),
  primary: z.boolean().nullable(),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
  confidentiality: z.enum(['open', 'internal', 'confidential']),
  withheld: z.boolean(),
  note: z.string().nullable(),
  fileSha256: z.string().nullable(),
  fileName: z.string().nullable(),
  derivedFromId: z.uuid().nullable(),
  version: z.int(),
  createdById: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type SourceView = z.infer<typeof sourceView>;
