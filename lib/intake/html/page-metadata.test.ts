import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../metadata.ts';
import { pageMetadata } from './page-metadata.ts';
import { parseHtml } from './parse-html.ts';

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('pageMetadata', () => {
  it.each<[string, string, Metadata]>([
    [
      'Open Graph',
      '<meta property="og:title" content="Head"><meta property="og:site_name" content="Post"><meta property="og:locale" content="en_GB"><meta property="article:published_time" content="2026-11-10T08:00Z">',
      { title: 'Head', publisher: 'Post', language: 'en-GB', publishedOn: '2026-11-10' },
    ],
    [
      'plain meta',
      '<html lang=de><title>Kopf</title><meta name=Author content="Von Ines"><meta name=date content="10 Nov 2026">',
      { title: 'Kopf', byline: 'Von Ines', publishedOn: '2026-11-10', language: 'de' },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="Head"><meta name="DC.creator" content="Ines"><meta name="DC.date.issued" content="2026-11-10"><meta name="DC.publisher" content="Post">',
      { title: 'Head', byline: 'Ines', publisher: 'Post', publishedOn: '2026-11-10' },
    ],
    [
      'the title without the site',
      '<title>Convoys – roll north – The Post</title><meta property="og:site_name" content="the post">',
      { title: 'Convoys – roll north', publisher: 'the post' },
    ],
    ['a title with a bar of its own', '<title>Live | Convoys</title>', { title: 'Live | Convoys' }],
    [
      'an author who is not an address',
      '<meta property="article:author" content="https://facebook.com/ines"><a rel=author>By Ines Okafor</a>',
      { byline: 'Ines Okafor' },
    ],
    [
      'a time element',
      '<p><time datetime="2026-11-10T10:00+02:00">today</time></p>',
      { publishedOn: '2026-11-10' },
    ],
    [
      'JSON-LD before all',
      `<title>x</title>${jsonLd({ '@type': 'NewsArticle', headline: 'Head', author: 'Ines', inLanguage: 'en', datePublished: '2026-11-10' })}`,
      { title: 'Head', byline: 'Ines', language: 'en', publishedOn: '2026-11-10' },
    ],
    [
      'authors and publisher of a graph',
      jsonLd({
        '@graph': [
          { '@id': '#p', '@type': 'Organization', name: 'Post' },
          { '@id': '#i', name: 'Ines' },
          {
            '@type': ['Article', 'X'],
            headline: 'Head',
            author: [{ '@id': '#i' }, { name: 'Jan' }],
            publisher: { '@id': '#p' },
          },
        ],
      }),
      { title: 'Head', byline: 'Ines, Jan', publisher: 'Post' },
    ],
    [
      'nothing from other things',
      jsonLd([{ '@type': 'Organization', name: 'Post' }, { '@type': 'BreadcrumbList' }]),
      {},
    ],
    [
      'nothing from broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><title>T</title>',
      { title: 'T' },
    ],
    ['no direction tricks', '<title>a\u202eb\u2067c</title>', { title: 'abc' }],
    ['nothing', '<p>words', {}],
  ])('reads %s', (_, html, expected) => expect(pageMetadata(parseHtml(html))).toEqual(expected));

  it('survives any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (json) => {
        const html = `<script type="application/ld+json">{"@type":"Article","author":${json},"publisher":${json},"headline":${json},"@graph":${json}}</script>`;
        pageMetadata(parseHtml(html));
      }),
    );
  });
});
