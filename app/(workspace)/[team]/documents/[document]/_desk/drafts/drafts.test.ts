import { describe, expect, it } from 'vitest';
import { storage } from '../testing/storage.ts';
import { createDrafts, type Draft } from './drafts.ts';

const now = () => new Date('2026-11-13T10:00:00.000Z');
const draft = (text: string, given: Partial<Draft> = {}): Draft => ({
  text,
  base: '',
  at: now().toISOString(),
  ...given,
});

describe('drafts', () => {
  it('outlive the page, for this person only', () => {
    const kept = storage();
    createDrafts('mara', kept, now).write('claim', 'rationale', draft('Because'));
    expect(createDrafts('mara', kept, now).read('claim', 'rationale')?.text).toBe('Because');
    expect(createDrafts('tomas', kept, now).read('claim', 'rationale')).toBeNull();
  });

  it('are let go after a month', () => {
    const kept = storage();
    createDrafts('mara', kept, now).write(
      'claim',
      'wording',
      draft('Old', { at: '2026-09-01T00:00:00.000Z' }),
    );
    expect(createDrafts('mara', kept, now).read('claim', 'wording')).toBeNull();
    expect(Object.keys(kept)).toEqual([]);
  });

  it('follow a claim to its real id', () => {
    const drafts = createDrafts('mara', storage(), now);
    drafts.write('new:1', 'rationale', draft('Because'));
    drafts.rename('new:1', 'claim');
    expect([drafts.read('claim', 'rationale')?.text, drafts.read('new:1', 'rationale')?.text]).toEqual([
      'Because',
      undefined,
    ]);
  });

  it('go once they are saved, stay when they are refused or have grown since', () => {
    const drafts = createDrafts('mara', storage(), now);
    const body = { claimId: 'claim', verdictVersion: 1, rating: 'opinion', rationale: 'Because' } as const;
    const call = { name: 'claims.setVerdict', body } as const;
    drafts.write('claim', 'rationale', draft('Because '));
    drafts.ended(call, 'refused');
    expect(drafts.read('claim', 'rationale')?.text).toBe('Because ');
    drafts.ended(call, 'done');
    expect(drafts.read('claim', 'rationale')).toBeNull();
    drafts.write('claim', 'rationale', draft('Because of more'));
    drafts.ended(call, 'done');
    expect(drafts.read('claim', 'rationale')?.text).toBe('Because of more');
  });

  it('work without storage', () => {
    const drafts = createDrafts('mara', null, now);
    drafts.write('claim', 'wording', draft('Here'));
    expect(drafts.read('claim', 'wording')?.text).toBe('Here');
  });
});
