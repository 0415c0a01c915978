import { expect, it } from 'vitest';
import { leaving } from './leaving.ts';

type Press = Parameters<typeof leaving>[0];
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

it.each<[string, Press, ReturnType<typeof leaving>, ReturnType<typeof leaving>]>([
  ['a letter', press('a'), null, null],
  ['Enter', press('Enter'), 'send', null],
  ['Ctrl Enter', press('Enter', { ctrlKey: true }), 'send', 'send'],
  ['Cmd Enter', press('Enter', { metaKey: true }), 'send', 'send'],
  ['Ctrl Shift Enter, which signs off', press('Enter', { ctrlKey: true, shiftKey: true }), 'send', null],
  ['Esc', press('Escape'), 'leave', 'leave'],
  ['the Enter that ends a composition', press('Enter', { isComposing: true }), null, null],
  ['the same in Safari, which has ended it by then', press('Enter', { keyCode: 229 }), null, null],
  ['the Esc that takes a composition back', press('Escape', { isComposing: true }), null, null],
])('%s', (_name, given, oneLine, severalLines) => {
  expect([leaving(given, 'one line'), leaving(given, 'several lines')]).toEqual([oneLine, severalLines]);
});
