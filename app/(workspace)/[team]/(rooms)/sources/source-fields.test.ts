import { describe, expect, it } from 'vitest';
import { changedIn, draftFields, undecidedIn } from '../../documents/[document]/_desk/drafts/draft-field.ts';
import { createDrafts } from '../../documents/[document]/_desk/drafts/drafts.ts';
import { source } from '../../documents/[document]/_desk/testing/fixtures.ts';
import { inputOf, newInputOf, newSource, textsOf, wordsOf } from './source-fields.ts';

const outlet = source('outlet', { author: 'B. Lind', primary: false, derivedFromId: 'agency' });
const drafted = () => createDrafts('mara', null, () => new Date('2026-11-13T10:00:00.000Z'));

describe('the form of a source', () => {
  it('sends what was changed, and leaves from what it derives as it is', () => {
    const drafts = drafted();
    draftFields(drafts, 'outlet', textsOf(outlet)).author.type('Bo Lind ');
    draftFields(drafts, 'outlet', textsOf(outlet)).primary.type('');
    const fields = draftFields(drafts, 'outlet', textsOf(outlet));
    expect(fields.derivedFromId.text).toBe('agency');
    expect(inputOf(changedIn(fields))).toEqual({ author: 'Bo Lind', primary: null });
  });

  it('shows what a colleague saved meanwhile where both changed it, and takes over the rest', () => {
    const drafts = drafted();
    draftFields(drafts, 'outlet', textsOf(outlet)).author.type('Bo Lind');
    draftFields(drafts, 'outlet', textsOf(outlet)).note.type('By telephone');
    const told = textsOf({ ...outlet, author: 'B. G. Lind', publisher: 'Herald', version: 2 });
    const fields = draftFields(drafts, 'outlet', told);
    expect([undecidedIn(fields), fields.publisher.text]).toEqual([['author'], 'Herald']);
    fields.author.keepMine();
    const weighed = draftFields(drafts, 'outlet', told);
    expect([undecidedIn(weighed), inputOf(changedIn(weighed))]).toEqual([
      [],
      { author: 'Bo Lind', note: 'By telephone' },
    ]);
  });

  it('asks for the title that was taken away, and leaves the one that nobody gave to the address', () => {
    expect(inputOf({ title: null })).toEqual({ title: '' });
    expect(newInputOf(newSource('2026-11-13'), { address: 'https://a.example', primary: 'yes' })).toEqual({
      kind: 'webPage',
      confidentiality: 'open',
      accessedOn: '2026-11-13',
      address: 'https://a.example',
      primary: true,
    });
  });

  it('says in words what a colleague chose', () => {
    expect([wordsOf('kind', 'book'), wordsOf('reliability', ''), wordsOf('note', 'no')]).toEqual([
      'Book',
      '',
      'no',
    ]);
  });
});
