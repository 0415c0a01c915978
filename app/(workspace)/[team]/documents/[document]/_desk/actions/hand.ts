import { allows, type Permission } from '#lib/auth/permissions.ts';
import type { Table } from '#lib/claims/table.ts';
import type { CitationView, ClaimView, ClearingView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import type { Draft } from '../drafts/drafts.ts';
import type { Call } from '../queue/call.ts';
import type { Pending } from '../queue/pending.ts';
import type { Sender } from '../queue/sender.ts';
import type { Store } from '../store/workspace-store.ts';
import { inverseOf } from './inverse.ts';
import type { Names } from './names.ts';
import type { Page } from './navigation.ts';
import { newPending } from './new-pending.ts';
import type { Undoables } from './undoables.ts';
import type { Way } from './way.ts';

/** What the actions that change a document work with. */
export type Desk = {
  store: Store;
  sender: Sender;
  names: Names;
  undoables: Undoables;
  /** The words of a span of the article. */
  textOf(span: Span): string;
  /** What was typed into a field and is not saved. */
  draftOf(rowId: string, field: string): Draft | null;
  say: Page['say'];
  now(): Date;
};

/** `tell`: said in a notice, with the way back. */
type More = Pick<Pending, 'quote' | 'row' | 'source'> & { tell?: string };

export type Hand = {
  /** Whether this person's role allows it in this document as it is; `maker` made the row it is about. */
  may(permission: Permission, maker?: string | null): boolean;
  /** Puts a change into the queue and remembers how to take it back. Gives the id of the row it makes. */
  send(call: Call, more?: More): string | null;
  /** Takes back one change, or the last. */
  takeBack(key?: string): void;
  claim(id: string): ClaimView | undefined;
  clearing(id: string): ClearingView | undefined;
  citation(id: string): CitationView | undefined;
};

export function createHand({ store, sender, names, undoables, say, now }: Desk): Hand {
  const find = <T extends { id: string }>(rows: Table<T>, id: string) =>
    rows.get(names.real(id)) ?? rows.get(id);
  const rows = {
    claim: (id: string) => find(store.get().claims, id),
    clearing: (id: string) => find(store.get().clearings, id),
    citation: (id: string) => find(store.get().citations, id),
  };

  function send(call: Call, { tell, ...more }: More = {}): string | null {
    const pending = newPending(names.realCall(call), now(), more);
    undoables.add(pending.key, inverseOf(pending, store.get()));
    sender.push(pending);
    if (tell) say(tell, { undo: () => takeBack(pending.key) });
    return pending.makes;
  }

  function takeBack(key?: string): void {
    const done = undoables.take(key);
    const { me, citationsOf } = store.get();
    const way = done?.inverse({ ...rows, meId: me.id, citationsOf }, done.left ?? store.guessOf(done.key));
    if (!done || way?.kind !== 'open') {
      say(whyNot(way));
      return;
    }
    for (const call of way.calls)
      sender.push(newPending(names.realCall(call), now(), { row: way.row, undoes: done.key }));
    if (way.row) store.setUi({ activeClaimId: way.row.id });
  }

  function whyNot(way: Way | undefined): string {
    if (way?.kind === 'closed') return 'A claim that was reopened cannot be put back into that stage.';
    if (way?.kind !== 'changed') return 'There is nothing to take back.';
    const by = store.get().people.get(way.byId ?? '')?.name ?? 'A colleague';
    return `${by} has changed it since, so it stays as it is.`;
  }

  return {
    may: (permission, maker) => {
      const { me, document } = store.get();
      return document.archivedAt === null && allows(permission, { role: me.role, own: maker === me.id });
    },
    send,
    takeBack,
    ...rows,
  };
}
