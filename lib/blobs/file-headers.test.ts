import { describe, expect, it } from 'vitest';
import { contentDisposition, fileHeaders } from './file-headers.ts';

describe('fileHeaders', () => {
  it('makes every file a download that cannot run', () => {
    expect(fileHeaders({ name: 'memo.pdf', mediaType: 'application/pdf', size: 12 })).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="memo.pdf"; filename*=UTF-8''memo.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
      'content-length': '12',
    });
  });

  it.each([
    ['image/png', 'inline'],
    ['video/mp4', 'inline'],
    ['application/pdf', 'attachment'],
    ['image/svg+xml', 'attachment'],
    ['text/html', 'attachment'],
    ['text/plain', 'attachment'],
  ])('shows %s as %s when asked to show it', (mediaType, disposition) => {
    expect(fileHeaders({ name: 'a', mediaType, inline: true })['content-disposition']).toMatch(
      new RegExp(`^${disposition};`),
    );
  });

  it.each([
    ['text/html', 'application/octet-stream'],
    ['image/svg+xml', 'application/octet-stream'],
    ['text/html\r\nset-cookie: a=b', 'application/octet-stream'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', undefined],
  ])('sends %s as %s', (mediaType, sent) => {
    expect(fileHeaders({ name: 'a', mediaType })['content-type']).toBe(sent ?? mediaType);
  });
});

describe('contentDisposition', () => {
  it.each([
    ['Größe.txt', `attachment; filename="Gro_e.txt"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.txt`],
    ['گزارش.docx', `attachment; filename="_____.docx"; filename*=UTF-8''%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.docx`],
    [
      `it's 100% (new);.txt`,
      `attachment; filename="it's 100_ (new)_.txt"; filename*=UTF-8''it%27s%20100%25%20%28new%29%3B.txt`,
    ],
    ['a\r\nset-cookie: x', `attachment; filename="aset-cookie_ x"; filename*=UTF-8''aset-cookie_%20x`],
  ])('%j', (name, header) => expect(contentDisposition('attachment', name)).toBe(header));
});
