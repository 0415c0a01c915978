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
export type Place = { row: string; field: string; saved: string | null; version: number };

/** A field with its draft. */
export function draftField(
  drafts: Drafts,
  { row, field, saved, version }: Place,
  draft: Draft | null,
): DraftField {
  const base = saved ?? '';
  const write = (text: string, on: string) =>
    text === base
      ? drafts.drop(row, field)
      : drafts.write(row, field, { text, base: on, version, at: new Date().toISOString() });
  const dirty = draft !== null && draft.text !== base;
  return {
    text: draft?.text ?? base,
    dirty,
    theirs: dirty && draft.base !== base ? base : null,
    type: (text) => write(text, draft?.base ?? base),
    discard: () => drafts.drop(row, field),
    keepMine: () => draft && write(draft.text, base),
  };
}
