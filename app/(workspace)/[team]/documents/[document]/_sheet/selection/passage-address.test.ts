import { expect, test } from 'vitest';
import { passageAddress, passageIn } from './passage-address.ts';

const address = 'https://desk.example/t/documents/d?claim=12&look=open#x';

test('the address of a passage keeps the filters and forgets the claim', () => {
  expect(passageAddress(address, { start: 120, end: 184 })).toBe(
    'https://desk.example/t/documents/d?look=open&at=120-184',
  );
});

test('it leads back', () => {
  expect(passageIn(passageAddress(address, { start: 120, end: 184 }), 500)).toEqual({ start: 120, end: 184 });
});

test.each([
  '',
  '?at=',
  '?at=5',
  '?at=9-5',
  '?at=5-5',
  '?at=-1-5',
  '?at=1e1-50',
  '?at=10-501',
  '?at=1-9999999999999999999',
])('no passage in %j', (query) => {
  expect(passageIn(`https://desk.example/${query}`, 500)).toBeNull();
});
