import { describe, expect, it } from 'vitest';
import type { DocumentView } from '#lib/documents/view.ts';
import { changedIn, draftFields } from '../documents/[document]/_desk/drafts/draft-field.ts';
import { createDrafts, type Drafts } from '../documents/[document]/_desk/drafts/drafts.ts';
import { workspace } from '../documents/[document]/_desk/testing/fixtures.ts';
import { detailsOf, undone } from './details-form.ts';

const { document } = workspace();
const known = { ...document, title: 'Ferry', byline: 'Ana Ruiz' };
const fieldsOf = (document: DocumentView, drafts: Drafts) =>
  draftFields(drafts, document.id, detailsOf(document));
const drafted = () => createDrafts('mara', null, () => new Date('2026-11-13T10:00:00.000Z'));

describe('the details of a document', () => {
  it('change only where something else was typed; empty is unknown', () => {
    const drafts = drafted();
    fieldsOf(known, drafts).title.type('The ferry ');
    fieldsOf(known, drafts).byline.type('');
    fieldsOf(known, drafts).publisher.type('Herald');
    fieldsOf(known, drafts).publisher.type('');
    expect(changedIn(fieldsOf(known, drafts))).toEqual({ title: 'The ferry', byline: null });
  });

  it('keep what was typed when a colleague changes the same, and show both', () => {
    const drafts = drafted();
    fieldsOf(known, drafts).title.type('The ferry');
    const theirs = { ...known, title: 'Ferry 12', byline: null, version: 2 };
    const { title, byline } = fieldsOf(theirs, drafts);
    expect([title.text, title.theirs, byline.theirs]).toEqual(['The ferry', 'Ferry 12', null]);
    title.keepMine();
    expect(fieldsOf(theirs, drafts).title.theirs).toBeNull();
  });

  it('can be put back', () => {
    expect(undone({ title: 'Other', address: 'https://a.example' }, known)).toEqual({
      title: 'Ferry',
      address: null,
    });
  });
});
