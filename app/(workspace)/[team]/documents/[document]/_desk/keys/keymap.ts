import { undoNewest } from '#app/_ui/toasts.ts';
import { defaultScale } from '#lib/claims/scale.ts';
import { passageOf } from '../actions/navigation.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { activeClaim, mayEdit, maySignOff, mayWork, mayWorkOnActive, nobodys } from './able.ts';
import type { Binding, PanelField } from './binding.ts';
import { clearOrTakeBack, judgeActive, mayMark } from './marking.ts';

const always = () => true;

/** Every key of the workspace. Menu, status line and the list of keys are made from this. */
export const keymap: readonly Binding[] = [
  {
    id: 'nextUntouched',
    chords: ['u'],
    label: 'Next untouched sentence',
    group: 'Move',
    hint: 'next untouched',
    works: ({ coverage }) => coverage.untouched > 0,
    run: ({ actions }) => actions.nextUntouched(),
  },
  {
    id: 'claim',
    chords: ['c'],
    label: 'Mark the passage as a claim',
    group: 'Text',
    hint: 'claim',
    works: mayMark,
    run: ({ actions }, snapshot) => {
      const passage = passageOf(snapshot);
      if (passage) actions.claim(passage);
      else actions.nextUntouched();
    },
  },
  {
    id: 'clear',
    chords: ['x'],
    label: 'Clear the passage and go on; on a cleared one, take that back',
    group: 'Text',
    hint: 'clear',
    works: mayMark,
    run: ({ actions }, snapshot) => clearOrTakeBack(actions, snapshot),
  },
  ...defaultScale.map(
    ({ key, word }, at): Binding => ({
      id: `verdict.${key}`,
      chords: [String(at + 1)],
      label: `Verdict: ${word}`,
      group: 'Claim',
      works: mayWorkOnActive,
      run: ({ actions }, snapshot) => judgeActive(actions, snapshot, key),
    }),
  ),
  {
    id: 'next',
    chords: ['j'],
    label: 'Next claim',
    group: 'Move',
    works: ({ visible }) => visible.length > 0,
    run: ({ actions }) => actions.nextClaim(1),
  },
  {
    id: 'previous',
    chords: ['k'],
    label: 'Previous claim',
    group: 'Move',
    works: ({ visible }) => visible.length > 0,
    run: ({ actions }) => actions.nextClaim(-1),
  },
  field('cite', 's', 'Cite a source', 'cite'),
  field('assignee', 'a', 'Assign'),
  field('correction', 'p', 'Propose wording'),
  field('rationale', 'w', 'Say why'),
  {
    id: 'take',
    chords: ['t'],
    label: 'Take the next claim that nobody has',
    group: 'Claim',
    works: (snapshot) => mayWork(snapshot) && nobodys(snapshot) !== undefined,
    run: ({ actions }, snapshot) => {
      const claim = nobodys(snapshot);
      if (!claim) return;
      actions.update(claim.id, { assigneeId: snapshot.me.id });
      actions.activate(claim.id, { showPanel: true });
    },
  },
  {
    id: 'signOff',
    chords: ['mod+shift+enter'],
    label: 'Sign off',
    group: 'Claim',
    works: maySignOff,
    run: ({ actions }, { ui }) => ui.activeClaimId && actions.signOff(ui.activeClaimId),
  },
  {
    id: 'reopen',
    chords: ['r'],
    label: 'Reopen',
    group: 'Claim',
    works: (snapshot) => mayWork(snapshot) && activeClaim(snapshot)?.stage === 'signedOff',
    run: ({ actions }, { ui }) => ui.activeClaimId && actions.reopen(ui.activeClaimId),
  },
  {
    id: 'undo',
    chords: ['z'],
    label: 'Undo',
    group: 'Everywhere',
    works: mayWork,
    run: ({ actions }) => void (undoNewest() || actions.undo()), // what a notice offers comes first: it says so
  },
  {
    id: 'details',
    chords: ['d'],
    label: 'Details of the document: title, author, date, language',
    group: 'Everywhere',
    works: mayEdit,
    run: ({ openDetails }) => openDetails(),
  },
  {
    id: 'keys',
    chords: ['?'],
    label: 'All keys',
    group: 'Everywhere',
    works: always,
    run: ({ openKeys }) => openKeys(),
  },
  {
    id: 'menu',
    chords: ['mod+k'],
    label: 'Every action, claim and document',
    group: 'Everywhere',
    works: always,
    run: ({ openMenu }) => openMenu(),
  },
];

/** The binding of a key press, if it does something now. */
export function bindingFor(chords: readonly string[], snapshot: Snapshot): Binding | undefined {
  for (const chord of chords) {
    const bound = keymap.find((binding) => binding.chords.includes(chord));
    if (bound) return bound.works(snapshot) ? bound : undefined;
  }
  return undefined;
}

function field(name: PanelField, chord: string, label: string, hint?: string): Binding {
  return {
    id: name,
    chords: [chord],
    label,
    group: 'Claim',
    hint,
    works: mayWorkOnActive,
    run: ({ focusField }) => focusField(name),
  };
}
