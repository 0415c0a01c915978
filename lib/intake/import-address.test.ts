import { afterAll, beforeAll, expect, it } from 'vitest';
import { importAddress } from './import-address.ts';
import { pageFacts } from './page-facts.ts';
import { isRefusal } from './refusal.ts';
import { type LocalWeb, localWeb } from './testing/local-web.ts';
import { expectSound, shown } from './testing/sound.ts';
import { rawDocx, wordParagraph } from './testing/zip.ts';
import { webAddress } from './web-address.ts';

const SENTENCES = 'The gates of the base opened, and a column of vehicles turned north, people said. '
  .repeat(4)
  .trim();
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Convoys roll north | The Coast Post</title>
<meta property="og:site_name" content="The Coast Post"><meta property="og:title" content="Convoys roll north">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#p","name":"The Coast Post"},
{"@type":"NewsArticle","headline":"Convoys roll north","author":[{"@type":"Person","name":"Ines Okafor"},{"name":"Jan de Vries"}],"datePublished":"2026-11-10T23:30:00-05:00","publisher":{"@id":"#p"}}]}</script>
<script src="https://tracker.example/t.js"></script><style>p{color:red}</style></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<main><article><header><h1>Convoys roll north</h1><p class="byline">By Ines Okafor</p></header>
<figure><img src="/a.jpg"><figcaption>A column on the coast road, seen from the north.</figcaption></figure>
<p>${SENTENCES} <a href="/treaty">Treaty</a></p><h2>“Nothing else”</h2><p>${SENTENCES}</p><blockquote><p>${SENTENCES}</p></blockquote>
<ul><li>It has 49 years, which is a long time, officials said.</li></ul><p>${SENTENCES}</p><img src="https://tracker.example/p.gif" width="1" height="1">
</article></main><aside>Read also: something else entirely</aside><footer>Imprint and privacy</footer></body></html>`;

let web: LocalWeb;
beforeAll(async () => {
  web = await localWeb((request, response) => {
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type }).end(body);
    if (request.url === '/article') send('text/html; charset=utf-8', PAGE);
    else if (request.url === '/plain') send('text/plain', 'One.\nTwo.');
    else if (request.url === '/cyrillic')
      send('text/plain; charset=windows-1251', Buffer.from([0xcf, 0xf0, 0xe8]));
    else if (request.url === '/word') send('application/octet-stream', rawDocx(wordParagraph('From Word.')));
    else if (request.url === '/pdf') send('text/html', '%PDF-1.7');
    else if (request.url === '/empty') send('text/html', '<html><body><script>app()</script></body></html>');
    else response.writeHead(404).end();
  });
});
afterAll(() => web.close());

const fromWeb = (path: string) => importAddress(web.url(path), { reach: web.reach });

it('takes the article and its facts out of a page, and says what it left', async () => {
  const result = await fromWeb('/article');
  if (isRefusal(result)) throw new Error(result.message);
  expectSound(result.document);
  expect(result.metadata).toEqual({
    title: 'Convoys roll north',
    byline: 'Ines Okafor, Jan de Vries',
    publisher: 'The Coast Post',
    publishedOn: '2026-11-10',
    language: 'en-GB',
    address: web.url('/article'),
  });
  expect(result).toMatchObject({
    importer: 'page',
    contentType: expect.stringContaining('text/html'),
    finalUrl: web.url('/article'),
  });
  expect(result.document.blocks[0]).toMatchObject({ type: 'heading', level: 1 });
  const texts = shown(result.document);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Convoys roll north',
      `${SENTENCES} Treaty`,
      '“Nothing else”',
      'A column on the coast road, seen from the north.',
    ]),
  );
  expect(texts.join()).not.toMatch(/Sport|Imprint|Read also|alert/);
  expect(texts.filter((text) => text === 'Convoys roll north')).toHaveLength(1);
  expect(result.document.marks).toContainEqual(
    expect.objectContaining({ type: 'link', href: web.url('/treaty') }),
  );
  expect(result.leftOut).toEqual(
    expect.arrayContaining([
      { what: 'scripts', count: 2 },
      { what: 'style', count: 1 },
      { what: 'image', count: 1 },
      { what: 'tracker', count: 1 },
      { what: 'words around the article', count: expect.any(Number) },
    ]),
  );
});

it('takes text and Word files from the web too', async () => {
  expect(await fromWeb('/plain')).toMatchObject({
    document: { text: 'One.\nTwo.' },
    contentType: expect.stringMatching(/^text\/plain/),
  });
  expect(await fromWeb('/cyrillic')).toMatchObject({ document: { text: 'При' } });
  expect(await fromWeb('/word')).toMatchObject({ document: { text: 'From Word.' }, importer: 'docx' });
});

it('refuses what is no text, whatever the server calls it', async () => {
  expect(await fromWeb('/pdf')).toMatchObject({
    code: 'unsupported',
    message: expect.stringContaining('PDF'),
  });
  expect(await fromWeb('/empty')).toMatchObject({ code: 'empty' });
  expect(await fromWeb('/nowhere')).toMatchObject({ code: 'unreachable' });
});

it('finds the facts of a page for a source', async () => {
  const facts = {
    title: 'Convoys roll north',
    publisher: 'The Coast Post',
    author: 'Ines Okafor, Jan de Vries',
    publishedOn: '2026-11-10',
  };
  expect(await pageFacts(web.url('/article'), { reach: web.reach })).toEqual({
    ...facts,
    finalUrl: web.url('/article'),
  });
  expect(await pageFacts(web.url('/pdf'), { reach: web.reach })).toEqual({ finalUrl: web.url('/pdf') });
  expect(await pageFacts(web.url('/nowhere'), { reach: web.reach })).toMatchObject({
    refused: true,
    code: 'unreachable',
  });
});

it.each([
  ['example.org/a', 'https://example.org/a'],
  [' https://example.org ', 'https://example.org'],
  ['example.org:443/a', 'https://example.org:443/a'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('%j is the address %s', (typed, address) => expect(webAddress(typed)).toBe(address));
