import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoint } from '../text/testing/arbitraries.ts';
import { safeFileName } from './file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['a plain name', 'report.docx', 'report.docx'],
    ['another script', 'گزارش نهایی.docx', 'گزارش نهایی.docx'],
    ['folders', '../../etc/passwd', 'passwd'],
    ['Windows folders', 'C:\\Users\\ines\\draft.docx', 'draft.docx'],
    ['an override that hides the extension', 'draft\u202excod.exe', 'draftxcod.exe'],
    ['controls and zero-width signs', 'a\0b\r\n\u200bc.txt', 'abc.txt'],
    ['what Windows forbids', 'who? "me" <a>|b*.txt', 'who_ _me_ _a__b_.txt'],
    ['a device', 'CON.txt', '_CON.txt'],
    ['dots at the edges', ' ..hidden.txt. ', 'hidden.txt'],
    ['nothing left', '\u202e\0', 'file'],
    ['a long name', `${'x'.repeat(300)}.docx`, `${'x'.repeat(145)}.docx`],
    ['a lone surrogate', 'a\ud800b.txt', 'ab.txt'],
  ])('%s', (_, name, safe) => expect(safeFileName(name)).toBe(safe));

  it('is never empty, never a path, and safe already when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 400 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/^$|[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });
});
