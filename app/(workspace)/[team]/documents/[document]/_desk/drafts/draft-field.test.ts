import { describe, expect, it } from 'vitest';
import { draftField, typedOnTopOf } from './draft-field.ts';
import { createDrafts, type Draft } from './drafts.ts';

const AT = '2026-11-13T10:00:00.000Z';

/** A field whose saved text the test changes, as the server and colleagues do. */
function field() {
  const drafts = createDrafts('mara', null, () => new Date(AT));
  return (saved: string | null) =>
    draftField(drafts, { row: 'claim', field: 'rationale', saved }, drafts.read('claim', 'rationale'));
}

describe('a field with its draft', () => {
  it('shows what is saved until something else is typed', () => {
    const at = field();
    expect(at('Log')).toMatchObject({ text: 'Log', dirty: false, theirs: null });
    at('Log').type('Log of May');
    expect(at('Log')).toMatchObject({ text: 'Log of May', dirty: true, theirs: null });
  });

  it('keeps what was typed beside a colleague’s words until one is chosen', () => {
    const at = field();
    at(null).type('Mine');
    expect(at('Theirs')).toMatchObject({ text: 'Mine', theirs: 'Theirs' });
    at('Theirs').keepMine();
    expect(at('Theirs')).toMatchObject({ text: 'Mine', dirty: true, theirs: null });
    at('Theirs').discard();
    expect(at('Theirs')).toMatchObject({ text: 'Theirs', dirty: false });
  });

  it('takes nobody else’s for what one saved oneself and types on', () => {
    const at = field();
    at(null).type('The log');
    at('The log').type('The log says so'); // shown as saved, not answered yet
    expect(at('The log')).toMatchObject({ text: 'The log says so', dirty: true, theirs: null });
    expect(at('Hers').theirs).toBe('Hers');
  });

  it('takes nobody else’s for what was saved without the space at its end', () => {
    const at = field();
    at(null).type('The log ');
    expect(at('The log')).toMatchObject({ text: 'The log ', dirty: false, theirs: null });
  });
});

describe('what was typed on top of the saved text', () => {
  const draft = (base: string): Draft => ({ text: 'Mine', base, at: AT });
  it.each<[string, string | null, Draft | null, string | null]>([
    ['nothing', 'Saved', null, null],
    ['on just these words', 'Saved', draft('Saved'), 'Mine'],
    ['where nothing was saved', null, draft(''), 'Mine'],
    ['before a colleague changed them', 'Theirs', draft('Saved'), null],
  ])('%s', (_name, saved, typed, expected) => {
    expect(typedOnTopOf(saved, typed)).toBe(expected);
  });
});
