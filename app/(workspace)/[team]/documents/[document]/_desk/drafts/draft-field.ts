import type { Draft, Drafts } from './drafts.ts';

export type DraftField = {
  /** What the field shows: what was typed, else what is saved. */
  text: string;
  /** Something was typed that is not saved. */
  dirty: boolean;
  /** The saved text changed under what was typed: a colleague's words, to be weighed against one's own. */
  theirs: string | null;
  type(text: string): void;
  /** Lets the typed text go; the saved one shows again. */
  discard(): void;
  /** What was typed now stands on top of what is saved: it will be saved over theirs. */
  keepMine(): void;
};

/** Where a draft belongs, and what is saved there now. */
export type Place = { row: string; field: string; saved: string | null };

/** A field with its draft. What is typed on after saving stands on what was saved, also before the server has answered. */
export function draftField(drafts: Drafts, { row, field, saved }: Place, draft: Draft | null): DraftField {
  const base = saved ?? '';
  const write = (text: string, on: string) =>
    text === base
      ? drafts.drop(row, field)
      : drafts.write(row, field, { text, base: on, at: new Date().toISOString() });
  const dirty = draft !== null && !isSaved(draft, saved);
  return {
    text: draft?.text ?? base,
    dirty,
    theirs: dirty && draft.base !== base ? base : null,
    type: (text) => write(text, dirty ? draft.base : base),
    discard: () => drafts.drop(row, field),
    keepMine: () => draft && write(draft.text, base),
  };
}

/** What was typed on top of just this saved text; null where nothing was, or a colleague has changed it since. */
export function typedOnTopOf(saved: string | null, draft: Draft | null): string | null {
  return draft && draft.base === (saved ?? '') ? draft.text : null;
}

/** Space at the ends is left out when a text is saved. */
function isSaved(draft: Draft, saved: string | null): boolean {
  return draft.text.trim() === (saved ?? '').trim();
}

export type DraftFields<Name extends string> = Readonly<Record<Name, DraftField>>;

/** Some fields of one row with their drafts, as the drafts stand now. */
export function draftFields<Name extends string>(
  drafts: Drafts,
  row: string,
  saved: Readonly<Record<Name, string | null>>,
  read: Drafts['read'] = drafts.read,
): DraftFields<Name> {
  const fields = Object.entries<string | null>(saved).map(([field, text]) => [
    field,
    draftField(drafts, { row, field, saved: text }, read(row, field)),
  ]);
  return Object.fromEntries(fields) as DraftFields<Name>;
}

/** What was typed and is not saved, as a command takes it: empty is unknown. */
export function changedIn<Name extends string>(
  fields: DraftFields<Name>,
): Partial<Record<Name, string | null>> {
  const dirty = Object.entries<DraftField>(fields).filter(([, field]) => field.dirty);
  return Object.fromEntries(dirty.map(([name, { text }]) => [name, text.trim() || null])) as Partial<
    Record<Name, string | null>
  >;
}

/** The fields that a colleague has changed under what was typed. */
export function undecidedIn<Name extends string>(fields: DraftFields<Name>): Name[] {
  return (Object.keys(fields) as Name[]).filter((name) => fields[name].theirs !== null);
}
