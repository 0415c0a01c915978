import { allows, type Permission } from '#lib/auth/permissions.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import type { Call } from '../queue/call.ts';
import type { Conflict } from '../queue/conflict.ts';
import { onTopOf } from '../queue/conflict.ts';
import type { Pending } from '../queue/pending.ts';
import type { Sender } from '../queue/sender.ts';
import type { Actions, ClaimFields } from '../store/actions.ts';
import type { Store } from '../store/workspace-store.ts';
import { type Inverse, inverseOf } from './inverse.ts';
import type { Looking, Page } from './look.ts';
import type { Names } from './names.ts';
import { newPending } from './new-pending.ts';

export type Desk = {
  store: Store;
  sender: Sender;
  names: Names;
  textOf(span: Span): string;
  draftOf(id: string, field: string): string | null;
  say: Page['say'];
  now(): Date;
};
type Done = Pick<Pending, 'quote' | 'source'> & { tell?: string };
type Working = Omit<Actions, keyof Looking>;

/** The actions that change the document: each becomes a command in the queue. */
export function workActions({ store, sender, names, textOf, draftOf, say, now }: Desk): Working {
  const undoable: { key: string; inverse: NonNullable<Inverse> }[] = [];
  const claimOf = (claimId: string) =>
    store.get().claims.get(names.real(claimId)) ?? store.get().claims.get(claimId);
  const documentId = () => store.get().document.id;

  function may(permission: Permission, maker?: string | null): boolean {
    const { me, document } = store.get();
    return document.archivedAt === null && allows(permission, { role: me.role, own: maker === me.id });
  }

  function send(call: Call, { tell, ...more }: Done = {}): string | null {
    const pending = newPending(names.realCall(call), now(), more);
    const inverse = inverseOf(pending, store.get());
    if (inverse) undoable.push({ key: pending.key, inverse });
    sender.push(pending);
    if (tell) say(tell, inverse ? { undo: () => takeBack(pending.key) } : {});
    return pending.makes;
  }

  /** Takes back one change, or the last. */
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

  const onClaim = (claimId: string, act: (claim: ClaimView) => void) => {
    const claim = claimOf(claimId);
    if (claim && may('claim.work')) act(claim);
  };

  return {
    claim: (span, fields = {}) => {
      if (!may('claim.work') || span.end <= span.start) return null;
      const quote = textOf(span);
      const id = send(
        { name: 'claims.create', body: { documentId: documentId(), ...span, exact: quote, ...fields } },
        { quote },
      );
      store.look({ activeClaimId: id, selection: null });
      return id;
    },
    clear: ({ start, end }) => {
      if (!may('claim.work') || end <= start) return;
      send({ name: 'clearings.create', body: { documentId: documentId(), start, end } });
      store.look({ selection: null });
    },
    unclear: (clearingId) => {
      const clearing =
        store.get().clearings.get(names.real(clearingId)) ?? store.get().clearings.get(clearingId);
      if (clearing && may('clearing.delete', clearing.createdById))
        send({ name: 'clearings.delete', body: { clearingId: clearing.id } });
    },
    update: (claimId, fields) =>
      onClaim(claimId, (claim) => send({ name: 'claims.update', body: updateBody(claim, fields) })),
    rerange: (claimId, { start, end }) =>
      onClaim(claimId, ({ id, wordingVersion }) =>
        send(
          { name: 'claims.rerange', body: { claimId: id, wordingVersion, start, end } },
          { quote: textOf({ start, end }) },
        ),
      ),
    judge: (claimId, verdict) =>
      onClaim(claimId, ({ id, verdictVersion, confidence, rationale }) =>
        send({
          name: 'claims.setVerdict',
          body: {
            claimId: id,
            verdictVersion,
            confidence,
            rationale: draftOf(id, 'rationale') ?? rationale,
            ...verdict,
          },
        }),
      ),
    stage: (claimId, stage) =>
      onClaim(claimId, ({ id, workVersion }) =>
        send({ name: 'claims.setStage', body: { claimId: id, workVersion, stage } }),
      ),
    signOff: (claimId) => {
      const claim = claimOf(claimId);
      if (claim && may('claim.signOff'))
        send({ name: 'claims.signOff', body: { claimId: claim.id, verdictVersion: claim.verdictVersion } });
    },
    reopen: (claimId, reason) =>
      onClaim(claimId, ({ id, verdictVersion }) =>
        send({ name: 'claims.reopen', body: { claimId: id, verdictVersion, ...(reason ? { reason } : {}) } }),
      ),
    remove: (claimId) => {
      const claim = claimOf(claimId);
      if (!claim || !may('claim.delete', claim.createdById)) return;
      send({ name: 'claims.delete', body: { claimId: claim.id } }, { tell: `Claim ${claim.number} deleted` });
      if (store.get().ui.activeClaimId === claim.id) store.look({ activeClaimId: null });
    },
    undo: () => takeBack(),
    cite: (claimId, { sourceId, ...fields }, source) =>
      onClaim(claimId, ({ id }) =>
        send({ name: 'citations.add', body: { claimId: id, sourceId, ...fields } }, { source }),
      ),
    citeAddress: (claimId, address, fields = {}) =>
      onClaim(claimId, ({ id }) =>
        send({ name: 'citations.addByAddress', body: { claimId: id, address, ...fields } }),
      ),
    updateCitation: (citationId, fields) => {
      const citation =
        store.get().citations.get(names.real(citationId)) ?? store.get().citations.get(citationId);
      if (citation && may('claim.work'))
        send({
          name: 'citations.update',
          body: { citationId: citation.id, version: citation.version, ...fields },
        });
    },
    removeCitation: (citationId) => {
      const citation =
        store.get().citations.get(names.real(citationId)) ?? store.get().citations.get(citationId);
      if (citation && may('citation.delete', citation.createdById))
        send({ name: 'citations.delete', body: { citationId: citation.id } }, { tell: 'Citation removed' });
    },
    decide: (key, mine) => {
      const { conflicts } = store.get();
      const conflict = conflicts.find((one) => one.key === key);
      if (!conflict) return;
      store.set({ conflicts: conflicts.filter((one) => one !== conflict) });
      if (mine) send(onTopOf(withWinner(conflict, claimOf(conflict.claimId))));
    },
  };
}

/** The winner may have been changed once more since. What is now there is what a person sees when they decide. */
function withWinner(conflict: Conflict, now: ClaimView | undefined): Conflict {
  return now && !('citationId' in conflict.mine.body) ? { ...conflict, theirs: now } : conflict;
}

const wordingFields = ['kind', 'wording', 'speaker', 'correction'] as const;
const workFields = ['risk', 'assigneeId', 'dueOn'] as const;

/** The body of an update: it names the versions of just those parts of the claim that it changes. */
function updateBody(claim: ClaimView, fields: ClaimFields) {
  return {
    claimId: claim.id,
    ...(wordingFields.some((field) => field in fields) ? { wordingVersion: claim.wordingVersion } : {}),
    ...(workFields.some((field) => field in fields) ? { workVersion: claim.workVersion } : {}),
    ...fields,
  };
}
