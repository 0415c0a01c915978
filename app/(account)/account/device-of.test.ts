import { expect, test } from 'vitest';
import { deviceOf } from './device-of.ts';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari on iOS',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome on Windows',
  ],
  [null, 'A browser that did not say which'],
  ['', 'A browser that did not say which'],
])('%s is %s', (userAgent, words) => {
  expect(deviceOf(userAgent)).toBe(words);
});

test.each(['<script>alert(1)</script>', '\u202egnp.exe', '(((((', 'x'.repeat(400)])(
  'what %j calls itself is told in words of ours, or not at all',
  (userAgent) => {
    expect(deviceOf(userAgent)).toMatch(/^[\w .]+ on an unknown system$/);
  },
);
