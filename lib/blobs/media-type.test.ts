import { describe, expect, it } from 'vitest';
import { mayBeShownInline, sniffMediaType, sniffStream } from './media-type.ts';

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
  ])('%j is %s, at once or piece by piece', async (start, mediaType) => {
    const bytes = ascii(start);
    expect(sniffMediaType(bytes)).toBe(mediaType);
    for (const size of [1, 7, 5_000]) expect(await sniffStream(pieces(bytes, size))).toBe(mediaType);
  });

  it('finds the parts of an Office file that stand at its end', async () => {
    const bytes = ascii(`PK\x03\x04${'\0'.repeat(20_000)}word/document.xml`);
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    for (const size of [100, 4_096, 20_010]) expect(await sniffStream(pieces(bytes, size))).toBe(docx);
  });

  it('reads no more of a file than tells what it is', async () => {
    let read = 0;
    const endless = (async function* () {
      for (; read < 100; read++) yield ascii('x'.repeat(1_000));
    })();
    expect(await sniffStream(endless)).toBe('text/plain');
    expect(read).toBeLessThan(10);
  });
});

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

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
