import { expect, it } from 'vitest';
import { createDrafts } from '../drafts/drafts.ts';
import type { Call } from '../queue/call.ts';
import { AT, claim, store as storeOf } from '../testing/fixtures.ts';
import { createNames } from './names.ts';
import { createUndoables } from './undoables.ts';
import { workActions } from './work.ts';

const now = () => new Date(AT);

it.each<[string, string, string]>([
  ['are saved with the verdict', 'The log', 'My reasons'],
  ['from before a colleague wrote theirs wait until one has chosen', '', 'The log'],
])('reasons that were typed %s', (_name, base, expected) => {
  const calls: Call[] = [];
  const drafts = createDrafts('mara', null, now);
  drafts.write('claim-1', 'rationale', { text: 'My reasons', base, at: AT });
  const actions = workActions({
    store: storeOf([claim(1, { rationale: 'The log' })]),
    sender: {
      push: ({ call }) => void calls.push(call),
      adopt: () => {},
      heard: () => {},
      wake: () => {},
      stop: async () => {},
    },
    names: createNames(),
    undoables: createUndoables(),
    textOf: () => '',
    draftOf: drafts.read,
    say: () => {},
    now,
  });
  actions.judge('claim-1', { rating: 'refuted' });
  expect(calls[0]?.body).toMatchObject({ rating: 'refuted', rationale: expected });
});
