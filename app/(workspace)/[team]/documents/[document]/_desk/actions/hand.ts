import { allows, type Permission } from '#lib/auth/permissions.ts';
import type { Table } from '#lib/claims/table.ts';
import type { CitationView, ClaimView, ClearingView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import type { Draft } from '../drafts/drafts.ts';
import type { Call } from '../queue/call.ts';
import type { Pending } from '../queue/pending.ts';
import type { Sender } from '../queue/sender.ts';
import type { Store } from '../store/workspace-store.ts';
import { type Inverse, inverseOf } from './inverse.ts';
import type { Page } from './look.ts';
import type { Names } from './names.ts';
import { newPending } from './new-pending.ts';

/** What the actions that change a document work with. */
export type Desk = {
  store: Store;
  sender: Sender;
  names: Names;
  /** The words of a span of the article. */
  textOf(span: Span): string;
  /** What was typed into a field and is not saved. */
  draftOf(rowId: string, field: string): Draft | null;
  say: Page['say'];
  now(): Date;
};

/** `tell`: said in a notice, with the way back. */
type More = Pick<Pending, 'quote' | 'source'> & { tell?: string };

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

export function createHand({ store, sender, names, say, now }: Desk): Hand {
  const undoable: { key: string; inverse: NonNullable<Inverse> }[] = [];
  const find = <T extends { id: string }>(rows: Table<T>, id: string) =>
    rows.get(names.real(id)) ?? rows.get(id);

  function send(call: Call, { tell, ...more }: More = {}): string | null {
    const pending = newPending(names.realCall(call), now(), more);
    const inverse = inverseOf(pending, store.get());
    if (inverse) undoable.push({ key: pending.key, inverse });
    sender.push(pending);
    if (tell) say(tell, inverse ? { undo: () => takeBack(pending.key) } : {});
    return pending.makes;
  }

  function takeBack(key = undoable.at(-1)?.key): void {
    const at = undoable.findIndex((one) => one.key === key);
    const [done] = at < 0 ? [] : undoable.splice(at, 1);
    const call = done?.inverse.call(store.get());
    if (!done || !call) {
      say('There is nothing to take back.');
      return;
    }
    const { row } = done.inverse;
    sender.push(newPending(names.realCall(call), now(), { row }));
    if (row) store.look({ activeClaimId: row.id });
  }

  return {
    may: (permission, maker) => {
      const { me, document } = store.get();
      return document.archivedAt === null && allows(permission, { role: me.role, own: maker === me.id });
    },
    send,
    takeBack,
    claim: (id) => find(store.get().claims, id),
    clearing: (id) => find(store.get().clearings, id),
    citation: (id) => find(store.get().citations, id),
  };
}
