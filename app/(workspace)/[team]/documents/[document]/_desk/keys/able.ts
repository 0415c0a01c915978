import { allows } from '#lib/auth/permissions.ts';
import { signOffRefusal } from '#lib/claims/rules.ts';
import { lookOf } from '#lib/claims/scale.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** Whether this person may change anything here: by their role, and while the document is not archived. */
export function mayWork({ me, document }: Snapshot): boolean {
  return document.archivedAt === null && allows('claim.work', { role: me.role, own: false });
}

/** Whether this person may mend what is known of the document. */
export function mayEdit({ me, document }: Snapshot): boolean {
  return document.archivedAt === null && allows('document.edit', { role: me.role, own: false });
}

export function activeClaim({ ui, claims }: Snapshot): ClaimView | null {
  return (ui.activeClaimId === null ? undefined : claims.get(ui.activeClaimId)) ?? null;
}

/** Whether this person may work on the active claim; false without one. */
export function mayWorkOnActive(snapshot: Snapshot): boolean {
  return mayWork(snapshot) && activeClaim(snapshot) !== null;
}

/** Whether this person may sign the active claim off now. */
export function maySignOff(snapshot: Snapshot): boolean {
  const claim = activeClaim(snapshot);
  const { me, document } = snapshot;
  if (!claim || document.archivedAt !== null || !allows('claim.signOff', { role: me.role, own: false }))
    return false;
  return signOffRefusal(claim, me.id) === null;
}

/** The first open claim, in text order, that nobody has. */
export function nobodys({ order, claims }: Snapshot): ClaimView | undefined {
  for (const id of order) {
    const claim = claims.get(id);
    if (claim && claim.assigneeId === null && lookOf(claim) === 'open') return claim;
  }
  return undefined;
}
