import type { Details } from '#app/_ui/screens/detail-fields.tsx';
import type { DocumentView } from '#lib/documents/view.ts';
import { type DraftField, draftField } from '../documents/[document]/_desk/drafts/draft-field.ts';
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

export type Fields = Readonly<Record<keyof Details, DraftField>>;

/** Each detail of a document with its draft, as the drafts stand now. */
export function fieldsOf(document: DocumentView, drafts: Drafts): Fields {
  const { id: row, version } = document;
  return Object.fromEntries(
    NAMES.map((field) => {
      const place = { row, field, saved: document[field], version };
      return [field, draftField(drafts, place, drafts.read(row, field))];
    }),
  ) as Record<keyof Details, DraftField>;
}

export type Changed = Partial<Record<keyof Details, string | null>>;

/** What was typed and is not saved, as the command takes it: empty is unknown. */
export function changedIn(fields: Fields): Changed {
  const dirty = NAMES.filter((name) => fields[name].dirty);
  return Object.fromEntries(dirty.map((name) => [name, fields[name].text.trim() || null]));
}

/** The same details as they were, to be put back. */
export function undone(changed: Changed, before: DocumentView): Changed {
  return Object.fromEntries(Object.keys(changed).map((name) => [name, before[name as keyof Details]]));
}
