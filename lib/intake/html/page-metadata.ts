import type { Root } from 'hast';
import { type Metadata, metadata } from '../metadata.ts';
import { attribute, elements, firstElement, textOf } from './element.ts';
import { articleFacts } from './json-ld.ts';

/** What a page says about itself in JSON-LD, Open Graph, `<meta>` and its own words. `address`: where it was fetched. */
export function pageMetadata(tree: Root, address?: string): Metadata {
  const facts = articleFacts(tree);
  const meta = metaValues(tree);
  const of = (...names: string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const html = firstElement(tree, 'html');
  const publishers = [
    ...of('og:site_name'),
    ...facts.publishers,
    ...of('application-name', 'dc.publisher', 'citation_journal_title'),
  ];
  return metadata({
    title: [
      ...facts.titles,
      ...of('og:title', 'twitter:title', 'dc.title', 'citation_title'),
      withoutSite(titleElement(tree), publishers),
    ],
    byline: [
      ...facts.authors,
      ...of('author', 'article:author', 'parsely-author', 'dc.creator', 'citation_author'),
      relAuthor(tree),
    ],
    publisher: publishers,
    publishedOn: [
      ...facts.dates,
      ...of(
        'article:published_time',
        'og:published_time',
        'date',
        'pubdate',
        'dc.date',
        'dc.date.issued',
        'citation_publication_date',
        'parsely-pub-date',
      ),
      itemDate(tree),
    ],
    language: [html && attribute(html, 'lang'), ...facts.languages, ...of('og:locale', 'content-language')],
    address: [address],
  });
}

function metaValues(tree: Root): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of elements(tree)) {
    if (element.tagName !== 'meta') continue;
    const name = ['property', 'name', 'httpEquiv']
      .map((key) => attribute(element, key))
      .find((value) => value);
    const content = attribute(element, 'content');
    if (name && content) values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), content]);
  }
  return values;
}

function titleElement(tree: Root): string | undefined {
  const title = firstElement(tree, 'title');
  return title && textOf(title);
}

/** "Headline | The Site" is a headline where the site says that it is called so. */
function withoutSite(title: string | undefined, sites: readonly string[]): string | undefined {
  const match = title && /^(.+?)\s+[|–—·-]\s+([^|–—·]+)$/s.exec(title.trim());
  const isSite = match && sites.some((site) => site.trim().toLowerCase() === match[2]?.trim().toLowerCase());
  return isSite ? match[1] : title;
}

function relAuthor(tree: Root): string | undefined {
  const author = elements(tree).find(
    (element) => attribute(element, 'rel') === 'author' || attribute(element, 'itemProp') === 'author',
  );
  return author && textOf(author);
}

function itemDate(tree: Root): string | undefined {
  const times = elements(tree).filter((element) => element.tagName === 'time');
  const time = times.find((element) => attribute(element, 'itemProp') === 'datePublished') ?? times[0];
  return time && attribute(time, 'dateTime');
}
