import { describe, expect, it } from 'vitest';
import { declaredInHtml, decodeText } from './decode-text.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Größe – «да»'), 'Größe – «да»'],
    ['UTF-8 with a mark', Buffer.from('\ufeffGröße'), 'Größe'],
    ['UTF-16 LE with a mark', Buffer.from('\ufeffGröße שלום', 'utf16le'), 'Größe שלום'],
    ['UTF-16 BE with a mark', utf16be('\ufeffGröße'), 'Größe'],
    ['UTF-16 LE without a mark', Buffer.from('Hello there', 'utf16le'), 'Hello there'],
    ['UTF-16 BE without a mark', utf16be('Hello there'), 'Hello there'],
    ['windows-1252', Buffer.from([0x93, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x94, 0x20, 0x80]), '“Größe” €'],
    ['nothing', Buffer.alloc(0), ''],
  ])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));

  it.each([
    ['a declared encoding', Buffer.from([0xcf, 0xf0, 0xe8]), 'windows-1251', 'При'],
    ['an encoding nobody knows', Buffer.from('é'), 'klingon-1', 'é'],
    ['UTF-16 declared in ASCII', Buffer.from('é'), 'utf-16', 'é'],
    ['a mark against the declaration', Buffer.from('\ufeffé'), 'windows-1251', 'é'],
  ])('%s', (_, bytes, declared, text) => expect(decodeText(bytes, declared)).toBe(text));
});

it.each([
  ['<meta charset=shift_jis>', 'shift_jis'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', 'windows-1256'],
  ['<p>charset=nothing</p>', undefined],
])('finds the encoding in %s', (html, encoding) => expect(declaredInHtml(Buffer.from(html))).toBe(encoding));
