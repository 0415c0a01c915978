import { describe, expect, it } from 'vitest';
import { mayBeShownInline, sniffMediaType } from './media-type.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');

describe('sniffMediaType', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['{\\rtf1\\ansi', 'application/rtf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x18ftypavif', 'image/avif'],
    ['\0\0\0\x18ftypheic', 'image/heic'],
    ['\0\0\0\x18ftypisom', 'video/mp4'],
    ['\x1aE\xdf\xa3', 'video/webm'],
    ['ID3\x03', 'audio/mpeg'],
    ['OggS', 'audio/ogg'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'audio/wav'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-cfb'],
    [
      'PK\x03\x04…word/document.xml…',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['PK\x03\x04…xl/workbook.xml…', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['PK\x03\x04…', 'application/zip'],
    ['<!doctype html><title>x', 'text/html'],
    ['  <!-- saved --><HTML lang=en>', 'text/html'],
    ['<p class="a">Hello', 'text/html'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'text/html'],
    ['<person> said', 'text/plain'],
    ['1 < 2 and <p> is a tag', 'text/plain'],
    ['Plain words\r\n\twith a \0 stray control in a long enough line', 'text/plain'],
    ['\xff\xfeH\0i\0', 'text/plain'],
    ['H\0e\0l\0l\0o\0', 'text/plain'],
    ['\0\x01\x02\x03\x04\x05', 'application/octet-stream'],
    ['', 'text/plain'],
  ])('%j is %s', (start, mediaType) => expect(sniffMediaType(ascii(start))).toBe(mediaType));
});

it('shows nothing inline that could run', () => {
  for (const type of [
    'text/html',
    'image/svg+xml',
    'application/pdf',
    'text/plain',
    'application/xhtml+xml',
    'image/png+x',
  ]) {
    expect(mayBeShownInline(type)).toBe(false);
  }
});
