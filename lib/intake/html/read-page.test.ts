import { describe, expect, it } from 'vitest';
import { type Imported, imported } from '../imported.ts';
import { isRefusal } from '../refusal.ts';
import { expectSound, shown } from '../testing/sound.ts';
import { readPage } from './read-page.ts';

const STORY = 'The gates of the base opened, and a column of vehicles turned north, people said. '
  .repeat(4)
  .trim();
const story = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body><nav>Home News</nav>${body}<footer>Imprint</footer></body></html>`;
const paragraphs = `<p>${STORY}</p>`.repeat(5);

describe('readPage', () => {
  it.each([
    [
      'inside the article',
      '<title>Convoys roll north</title>',
      `<article><h1>Convoys roll north</h1>${paragraphs}</article>`,
    ],
    [
      'above it',
      '<title>Convoys roll north</title>',
      `<h1>Convoys  roll <i>north</i></h1><div><article>${paragraphs}</article></div>`,
    ],
    [
      'with the site in the title',
      '<title>Convoys roll north - The Coast Post</title>',
      `<article><h1>Convoys roll north</h1>${paragraphs}</article>`,
    ],
    [
      'as a second-level heading of the article',
      '<meta property="og:title" content="Convoys roll north">',
      `<h1>Convoys roll north</h1><article><h2>Convoys roll north</h2>${paragraphs}</article>`,
    ],
  ])('keeps the headline, once and first, when it stood %s', (_, head, body) => {
    const { document } = read(story(head, body));
    expect(document.blocks[0]).toEqual({ type: 'heading', level: 1, start: 0, end: 18 });
    expect(shown(document).filter((text) => text === 'Convoys roll north')).toHaveLength(1);
    expect(shown(document)).toHaveLength(6);
  });

  it('invents no headline that the page does not show', () => {
    const { document, metadata } = read(
      story('<title>Convoys</title>', `<h1>The Coast Post</h1><article>${paragraphs}</article>`),
    );
    expect(metadata.title).toBe('Convoys');
    expect(shown(document)).not.toContain('Convoys');
  });

  it('makes no headline of a paragraph that starts like one, and drops no other heading', () => {
    const body = `<h1>Convoys</h1><article><p>Convoys roll. ${STORY}</p><h2>Convoys</h2>${paragraphs}<h2>Con</h2>${paragraphs}<h2>Convoys</h2>${paragraphs}</article>`;
    const { document } = read(story('<title>Convoys</title>', body));
    const headings = document.blocks.filter(({ type }) => type === 'heading');
    expect(headings.map(({ start, end, level }) => [level, document.text.slice(start, end)])).toEqual([
      [1, 'Convoys'],
      [2, 'Con'],
      [2, 'Convoys'],
    ]);
    expect(document.blocks[1]?.type).toBe('paragraph');
  });

  it('finds the headline below the name of the site', () => {
    const { document } = read(
      story(
        '<title>Convoys roll</title>',
        `<h1>The Coast Post</h1><article><h1>Convoys<br>roll</h1>${paragraphs}</article>`,
      ),
    );
    expect(shown(document)[0]).toBe('Convoys roll');
  });

  it('makes links full by the page, or by its base', () => {
    const link =
      '<p><a href="../treaty?x=1">the treaty</a>, which is old, and long, and was often broken, people said.</p>';
    const hrefs = (head: string) =>
      read(story(head, `<article>${paragraphs}${link}</article>`)).document.marks.map(({ href }) => href);
    expect(hrefs('')).toEqual(['https://post.example/treaty?x=1']);
    expect(hrefs('<base href="https://other.example/a/b/">')).toEqual(['https://other.example/a/treaty?x=1']);
  });

  it('takes all the text of a page in which no article stands out', () => {
    expect(read('<html><body><p>Short notice.</p><p>Closed today.</p>').document.text).toBe(
      'Short notice.\nClosed today.',
    );
  });

  it('says how many words it left around the article', () => {
    const { leftOut } = read(story('', `<article>${paragraphs}</article>`));
    expect(leftOut).toEqual([{ what: 'words around the article', count: 3 }]);
  });

  it.each([
    ['hidden text', '<p style="display:none">hidden words here</p>'],
    ['scripts', '<script>document.write("written")</script>'],
    ['what asks to switch scripts on', '<noscript>Please enable</noscript>'],
  ])('keeps no %s', (_, html) => {
    expect(read(story('', `<article>${paragraphs}${html}</article>`)).document.text).not.toMatch(
      /hidden words|written|enable/,
    );
  });
});

function read(html: string): Imported {
  const result = imported(readPage(html, 'https://post.example/news/a'));
  if (isRefusal(result)) throw new Error(result.message);
  expectSound(result.document);
  return result;
}
