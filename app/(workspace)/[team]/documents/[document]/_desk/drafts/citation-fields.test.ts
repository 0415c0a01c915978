import { describe, expect, it } from 'vitest';
import type { Call } from '../queue/call.ts';
import { citation } from '../testing/fixtures.ts';
import { citationFields, NEW_CITATION, putBack, saidIn } from './citation-fields.ts';
import { undecidedIn } from './draft-field.ts';
import { createDrafts } from './drafts.ts';

const drafted = () => createDrafts('mara', null, () => new Date('2026-11-13T10:00:00.000Z'));
const opened = citation('cited', 'claim', { stance: 'supports', excerpt: 'In May', credibility: 2 });

describe('the fields of a citation', () => {
  it('say only what was changed, so that the rest stays as a colleague has it', () => {
    const drafts = drafted();
    citationFields(drafts, 'cited', opened).note.type('Page 3 has it ');
    const theirs = { ...opened, stance: 'refutes', version: 2 } as const;
    const fields = citationFields(drafts, 'cited', theirs);
    expect(saidIn(fields)).toEqual({ note: 'Page 3 has it' });
    expect([fields.stance.text, undecidedIn(fields)]).toEqual(['refutes', []]);
  });

  it('leave open what two have changed', () => {
    const drafts = drafted();
    citationFields(drafts, 'cited', opened).stance.type('context');
    citationFields(drafts, 'cited', opened).excerpt.type('In June');
    const theirs = { ...opened, stance: 'refutes', excerpt: 'On 3 May', version: 2 } as const;
    expect(undecidedIn(citationFields(drafts, 'cited', theirs))).toEqual(['stance', 'excerpt']);
    citationFields(drafts, 'cited', theirs).stance.keepMine();
    citationFields(drafts, 'cited', theirs).excerpt.discard();
    expect(saidIn(citationFields(drafts, 'cited', theirs))).toEqual({ stance: 'context' });
  });

  it('are numbers and nothing where the command wants them', () => {
    const drafts = drafted();
    citationFields(drafts, 'cited', opened).credibility.type('4');
    citationFields(drafts, 'cited', opened).excerpt.type('');
    expect(saidIn(citationFields(drafts, 'cited', opened))).toEqual({ credibility: 4, excerpt: null });
    citationFields(drafts, 'cited', opened).credibility.type('');
    expect(saidIn(citationFields(drafts, 'cited', opened))).toEqual({ credibility: null, excerpt: null });
  });
});

describe('a citation that was refused', () => {
  const call: Call = {
    name: 'citations.addByAddress',
    body: { claimId: 'claim', address: 'https://a.example', stance: 'refutes', excerpt: 'Long', note: null },
  };

  it('goes back into the form, and can be sent from there once more', () => {
    const drafts = drafted();
    drafts.ended(call, 'refused');
    expect(drafts.read('claim', 'address')?.text).toBe('https://a.example');
    const fields = citationFields(drafts, 'claim', NEW_CITATION);
    expect([saidIn(fields), undecidedIn(fields)]).toEqual([{ stance: 'refutes', excerpt: 'Long' }, []]);
  });

  it('leaves what has been typed since', () => {
    const drafts = drafted();
    citationFields(drafts, 'claim', NEW_CITATION).excerpt.type('Another');
    putBack(drafts, call);
    expect(citationFields(drafts, 'claim', NEW_CITATION).excerpt.text).toBe('Another');
  });
});
