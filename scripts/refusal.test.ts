import { expect, test } from 'vitest';
import { Refusal, sentenceFor } from './refusal.ts';

test.each<[unknown, string | null]>([
  [new Refusal('Port 3000 is taken.'), 'Port 3000 is taken.'],
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'The disk is full: make room and start again.'],
  [
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    'The disk is full: make room and start again.',
  ],
  [
    Object.assign(new Error('open'), { code: 'EACCES', path: '/srv/galley' }),
    '/srv/galley cannot be written by this account: check its owner and mode, or name another folder.',
  ],
  [Object.assign(new Error('spawn'), { code: 'EACCES' }), null],
  [new TypeError('x is undefined'), null],
  ['thrown text', null],
])('%s', (error, sentence) => {
  expect(sentenceFor(error)).toBe(sentence);
});
