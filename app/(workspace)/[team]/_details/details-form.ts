import type { Details } from '#app/_ui/screens/detail-fields.tsx';
import type { DocumentView } from '#lib/documents/view.ts';
import {
  type changedIn,
  type DraftFields,
  draftFields,
} from '../documents/[document]/_desk/drafts/draft-field.ts';
import type { Drafts } from '../documents/[document]/_desk/drafts/drafts.ts';

export const LABELS: Readonly<Record<keyof Details, string>> = {
  title: 'Title',
  byline: 'Author',
  publisher: 'Publisher',
  publishedOn: 'Published',
  language: 'Language',
  address: 'Address',
};
export const NAMES = Object.keys(LABELS) as (keyof Details)[];

export type Fields = DraftFields<keyof Details>;
export type Changed = ReturnType<typeof changedIn<keyof Details>>;

/** Each detail of a document with its draft, as the drafts stand now. */
export function fieldsOf(document: DocumentView, drafts: Drafts): Fields {
  const { title, byline, publisher, publishedOn, language, address } = document;
  return draftFields(drafts, document.id, { title, byline, publisher, publishedOn, language, address });
}

/** The same details as they were, to be put back. */
export function undone(changed: Changed, before: DocumentView): Changed {
  return Object.fromEntries(Object.keys(changed).map((name) => [name, before[name as keyof Details]]));
}
