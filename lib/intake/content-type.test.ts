import { expect, test } from 'vitest';
import { contentType, plainContentType } from './content-type.ts';

test.each([
  ['text/html', 'text/html'],
  ['Text/HTML;Charset="ISO-8859-1"; boundary=x', 'text/html; charset=iso-8859-1'],
  [' text/plain ; charset = utf-8', 'text/plain; charset=utf-8'],
  ['application/vnd.ms-word.document.12+xml', 'application/vnd.ms-word.document.12+xml'],
  ['', ''],
  ['html', ''],
  ['text/html\u00ff', ''],
  [`text/html; charset=${'x'.repeat(41)}`, ''],
  [`text/${'x'.repeat(200)}`, ''],
])('%j is written %j, and read as before', (header, plain) => {
  expect(plainContentType(header)).toBe(plain);
  if (plain) expect(contentType(plain)).toEqual(contentType(header));
});
