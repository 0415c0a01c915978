import * as z from 'zod';
import {
  address,
  day,
  line,
  page,
  partialDate,
  prose,
  ref,
  sha256,
  verbatim,
  version,
} from '../door/fields.ts';

const fields = {
  title: line().optional(),
  author: line().nullish(),
  publisher: line().nullish(),
  publishedOn: partialDate().nullish(),
  accessedOn: day().nullish(),
  address: address().nullish(),
  primary: z.boolean().nullish(),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullish(),
  confidentiality: z.enum(['open', 'internal', 'confidential']).optional(),
  note: prose(5_000).nullish(),
  fileSha256: sha256().nullish(),
  fileName: line(255).nullish(),
  derivedFromId: ref('source').nullish(),
};
const kind = z.enum(['webPage', 'document', 'person', 'data', 'image', 'video', 'book']);

/** A title is needed unless there is an address, from which it is then filled. */
export const createSource = z.strictObject({ teamId: ref('team'), kind: kind.optional(), ...fields });
export const updateSource = z.strictObject({
  sourceId: ref('source'),
  version: version(),
  kind: kind.optional(),
  ...fields,
});
export const deleteSource = z.strictObject({ sourceId: ref('source') });
export const restoreSource = z.strictObject({ sourceId: ref('deletedSource') });

export const listSources = z.strictObject({
  teamId: ref('team'),
  search: verbatim(200).optional(),
  kind: kind.optional(),
  ...page,
});
export const getSource = z.strictObject({ sourceId: ref('source') });
