import { expect, it } from 'vitest';
import type { EventView } from '#lib/claims/history.ts';
import { tableOf } from '#lib/claims/table.ts';
import { AT, person } from '../testing/fixtures.ts';
import { lineOf } from './history-lines.ts';

const people = tableOf([person('tomas', { name: 'Tomas Wren' }), person('mara', { name: 'Mara Ivens' })]);
const changes = (given: Record<string, [unknown, unknown]>) =>
  Object.fromEntries(Object.entries(given).map(([field, [from, to]]) => [field, { from, to }]));

it.each<[string, object, string]>([
  ['claim.created', {}, 'marked the claim'],
  [
    'claim.judged',
    { changes: changes({ rating: [null, 'refuted'], confidence: [null, 'high'] }) },
    'set Refuted, high confidence',
  ],
  ['claim.judged', { changes: changes({ rating: ['refuted', null] }) }, 'took the verdict back'],
  ['claim.judged', { changes: changes({ rationale: ['a', 'b'] }) }, 'changed the reasons'],
  ['claim.staged', { changes: changes({ stage: ['open', 'inProgress'] }) }, 'set the stage to In progress'],
  ['claim.signedOff', {}, 'signed off'],
  ['claim.changed', { changes: changes({ assigneeId: [null, 'mara'] }) }, 'assigned it to Mara Ivens'],
  [
    'claim.changed',
    { changes: changes({ risk: ['low', 'high'], kind: ['fact', 'date'] }) },
    'set the risk to High, set the kind to Date',
  ],
  ['citation.created', { citation: { stance: 'refutes' }, source: { title: 'Gazette' } }, 'cited Gazette'],
  ['citation.restored', { source: { title: 'Gazette' } }, 'brought back the citation of Gazette'],
  [
    'citation.created',
    { citation: { stance: 'refutes' }, source: { title: '', withheld: true } },
    'cited a confidential source',
  ],
  [
    'claim.verdictRestored',
    { claim: { rating: 'refuted', signedOffById: 'mara' } },
    'went back to the verdict before',
  ],
  ['claim.blessed', {}, 'changed the claim'],
])('%s %j reads "%s"', (type, payload, words) => {
  const event: EventView = { stream: 's', seq: 1, at: AT, actorId: 'tomas', type, subjectId: 'c', payload };
  expect(lineOf(event, people)).toMatchObject({ who: 'Tomas Wren', words });
});

it('shows old and new words, and what the verdict was before', () => {
  const event = (type: string, payload: object): EventView => ({
    stream: 's',
    seq: 1,
    at: AT,
    actorId: null,
    type,
    subjectId: 'c',
    payload,
  });
  expect(
    lineOf(event('claim.changed', { changes: changes({ correction: [null, 'in 2012'] }) }), people),
  ).toMatchObject({
    who: 'Galley',
    change: { from: '', to: 'in 2012' },
  });
  expect(
    lineOf(event('claim.judged', { changes: changes({ rating: ['confirmed', 'refuted'] }) }), people).after,
  ).toBe('Before: Confirmed');
});
