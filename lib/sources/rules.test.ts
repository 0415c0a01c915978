import { expect, test } from 'vitest';
import { titleOfAddress } from './rules.ts';

test.each([
  ['https://www.paper.example/', 'paper.example'],
  ['https://paper.example:8443/a-page/', 'paper.example:8443/a-page/'],
  ['https://paper.example/العبّارة/فاتورة', 'paper.example/العبّارة/فاتورة'],
  ['https://fa.example/%D9%85%DB%8C%E2%80%8C%D8%B1%D9%88%D8%AF', 'fa.example/می\u200cرود'],
  ['https://paper.example/100%25', 'paper.example/100%'],
  ['https://paper.example/a%2Fb', 'paper.example/a%2Fb'],
  ['https://paper.example/%FF', 'paper.example/%FF'],
  ['https://paper.example/%E2%80%AEtxt.exe', 'paper.example/%E2%80%AEtxt.exe'],
  ['https://paper.example/a%20b%0A', 'paper.example/a%20b%0A'],
])('%s is called %s', (address, title) => expect(titleOfAddress(address)).toBe(title));

test('a long address is cut', () => {
  expect(titleOfAddress(`https://paper.example/${'a'.repeat(400)}`)).toHaveLength(200);
});
