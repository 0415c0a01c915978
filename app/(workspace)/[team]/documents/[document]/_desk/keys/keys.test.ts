import { describe, expect, it } from 'vitest';
import { sayToast } from '#app/_ui/toasts.ts';
import type { Actions } from '../store/actions.ts';
import { createStore } from '../store/workspace-store.ts';
import { claim, me, sentences, store as storeOf, ui, workspace } from '../testing/fixtures.ts';
import type { Hands } from './binding.ts';
import { chordsOf, type Press } from './chord.ts';
import { hintsFor, printed, undoKeyIn } from './hints.ts';
import { bindingFor, keymap } from './keymap.ts';
import { addressIn } from './pasted.ts';

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('chords', () => {
  it.each<[string, Press, string[]]>([
    ['a letter', press('c', 'KeyC'), ['c']],
    ['a letter with caps lock', press('C', 'KeyC'), ['c']],
    ['a letter where another is printed (Dvorak)', press('j', 'KeyC'), ['j']],
    ['a Cyrillic letter', press('с', 'KeyC'), ['с', 'c']],
    ['an Arabic letter', press('ؤ', 'KeyC'), ['ؤ', 'c']],
    ['a figure that needs Shift on a French keyboard', press('&', 'Digit1'), ['&', '1']],
    ['a question mark', press('?', 'Slash', { shiftKey: true }), ['?']],
    ['a shifted figure is what it types', press('!', 'Digit1', { shiftKey: true }), ['!']],
    ['Ctrl K', press('k', 'KeyK', { ctrlKey: true }), ['mod+k']],
    ['Cmd K', press('k', 'KeyK', { metaKey: true }), ['mod+k']],
    ['Ctrl K on a Russian keyboard', press('л', 'KeyK', { ctrlKey: true }), ['mod+л', 'mod+k']],
    [
      'a named key with Shift',
      press('Enter', 'Enter', { shiftKey: true, ctrlKey: true }),
      ['mod+shift+enter'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(chordsOf(given)).toEqual(expected);
  });
});

describe('the keymap', () => {
  it('binds each chord once', () => {
    const chords = keymap.flatMap((binding) => binding.chords);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('offers only what does something now', () => {
    const store = storeOf([claim(1)]);
    expect(bindingFor(['1'], store.get())).toBeUndefined();
    store.setUi({ cursor: { from: 0, to: 0 }, activeClaimId: 'claim-1' });
    expect(bindingFor(['c'], store.get())?.id).toBe('claim');
    expect(bindingFor(['1'], store.get())?.id).toBe('verdict.confirmed');
    expect(hintsFor(store.get())).toContain('1 – 6\tverdict');
  });

  it.each(['c', 'x'])('with nothing chosen, %s marks nothing and goes to an untouched sentence', (chord) => {
    const done: string[] = [];
    const actions = new Proxy({} as Actions, { get: (_, name) => () => done.push(String(name)) });
    const snapshot = storeOf([claim(1)]).get();
    bindingFor([chord], snapshot)?.run({ actions } as Hands, snapshot);
    expect(done).toEqual(['nextUntouched']);
  });

  it('offers a reader no work', () => {
    const reader = createStore({
      initial: workspace([claim(1, { stage: 'signedOff' })]),
      me: { ...me, role: 'reader' },
      sentences,
      ui: { ...ui, activeClaimId: 'claim-1', cursor: { from: 0, to: 0 } },
    }).get();
    const able = keymap.filter((binding) => binding.works(reader)).map(({ id }) => id);
    expect(able).toEqual(['nextUntouched', 'next', 'previous', 'keys', 'menu']);
  });

  it('takes back with Z what a notice offers, where one does, and prints Z there while it is heard', () => {
    const done: string[] = [];
    const actions = new Proxy({} as Actions, { get: (_, name) => () => done.push(String(name)) });
    const snapshot = storeOf([claim(1)]).get();
    const z = () => bindingFor(['z'], snapshot)?.run({ actions } as Hands, snapshot);
    sayToast({ message: 'Details saved', undo: () => done.push('details') });
    z();
    z();
    expect(done).toEqual(['details', 'undo']);
    expect(undoKeyIn(snapshot)).toBe('Z');
    expect(undoKeyIn({ ...snapshot, me: { ...me, role: 'reader' } })).toBeNull();
  });

  it('prints chords as people write them', () => {
    expect(printed('mod+k')).toBe('Ctrl K');
    expect(printed('mod+shift+enter')).toBe('Ctrl Shift Enter');
  });
});

describe('a pasted text', () => {
  it.each<[string, string | null]>([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['  http://example.org/\n', 'http://example.org/'],
    ['see https://example.org', null],
    ['https://example.org and more', null],
    ['javascript:alert(1)', null],
    ['https://user:secret@example.org/', null],
    ['https://', null],
    ['', null],
  ])('%j is the address %j', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });
});
