import { describe, expect, it } from 'vitest';
import { claim, store as storeOf } from '../testing/fixtures.ts';
import { navigationActions } from './navigation.ts';

function looking(claims = [claim(1), claim(4)]) {
  const store = storeOf(claims);
  const scrolled: number[] = [];
  const said: string[] = [];
  const actions = navigationActions(store, {
    scrollTo: ({ start }) => scrolled.push(start),
    focusPanel: () => {},
    say: (text) => said.push(text),
  });
  return { store, actions, scrolled, said, cursor: () => store.get().ui.cursor };
}

describe('the sentence cursor', () => {
  it('begins at the first sentence, or at the active claim', () => {
    const { actions, cursor } = looking();
    actions.moveCursor(1);
    expect(cursor()).toEqual({ from: 0, to: 0 });
    actions.setCursor(null);
    actions.activate('claim-4');
    actions.moveCursor(1);
    expect(cursor()).toEqual({ from: 4, to: 4 });
  });

  it('moves, extends, and stays within the text', () => {
    const { actions, cursor } = looking();
    actions.setCursor(8);
    actions.moveCursor(1, { extend: true });
    actions.moveCursor(1, { extend: true });
    expect(cursor()).toEqual({ from: 8, to: 9 });
    actions.moveCursor(1);
    expect(cursor()).toEqual({ from: 9, to: 9 });
    actions.moveCursor(-1, { extend: true });
    actions.moveCursor(-1);
    expect(cursor()).toEqual({ from: 7, to: 7 });
  });

  it('goes to the next untouched sentence and round once', () => {
    const { actions, cursor, said } = looking(Array.from({ length: 9 }, (_, at) => claim(at)));
    actions.nextUntouched();
    expect(cursor()).toEqual({ from: 9, to: 9 });
    actions.nextUntouched();
    expect(cursor()).toEqual({ from: 9, to: 9 });
    expect(said).toEqual([]);
  });

  it('says so when nothing is untouched', () => {
    const { actions, said } = looking(Array.from({ length: 10 }, (_, at) => claim(at)));
    actions.nextUntouched();
    expect(said).toEqual(['Every sentence is claimed or cleared.']);
  });
});

describe('claims in turn', () => {
  it('begin next to the cursor and stop at the ends', () => {
    const { store, actions } = looking();
    actions.setCursor(3);
    actions.nextClaim(1);
    expect(store.get().ui.activeClaimId).toBe('claim-4');
    actions.nextClaim(1);
    expect(store.get().ui.activeClaimId).toBe('claim-4');
    actions.nextClaim(-1);
    expect(store.get().ui.activeClaimId).toBe('claim-1');
  });

  it('are those that the filters show', () => {
    const { store, actions } = looking();
    actions.setFilters({ text: '#4' });
    actions.nextClaim(1);
    expect(store.get().ui.activeClaimId).toBe('claim-4');
  });
});

it('Esc lets go of selection, cursor and claim, in that order', () => {
  const { store, actions } = looking();
  actions.activate('claim-1');
  actions.setCursor(2);
  actions.select({ start: 3, end: 9 });
  const held = () => {
    const { selection, cursor, activeClaimId } = store.get().ui;
    return [selection, cursor, activeClaimId].filter(Boolean).length;
  };
  expect([actions.letGo(), held(), store.get().ui.selection]).toEqual([true, 2, null]);
  expect([actions.letGo(), held(), store.get().ui.cursor]).toEqual([true, 1, null]);
  expect([actions.letGo(), held()]).toEqual([true, 0]);
  expect(actions.letGo()).toBe(false);
});
