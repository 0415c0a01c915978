import type { Details } from '#app/_ui/screens/detail-fields.tsx';
import type { DocumentView } from '#lib/documents/view.ts';
import type { changedIn, DraftFields } from '../documents/[document]/_desk/drafts/draft-field.ts';

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

/** A document's details alone. */
export function detailsOf(document: DocumentView): Readonly<Record<keyof Details, string | null>> {
  const { title, byline, publisher, publishedOn, language, address } = document;
  return { title, byline, publisher, publishedOn, language, address };
}

/** The same details as they were, to be put back. */
export function undone(changed: Changed, before: DocumentView): Changed {
  return Object.fromEntries(Object.keys(changed).map((name) => [name, before[name as keyof Details]]));
}
