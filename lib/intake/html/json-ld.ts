import type { Root } from 'hast';
import { attribute, elements, textOf } from './element.ts';

/** What a page's JSON-LD says of the article on it; each a list of candidates, best first. */
export type ArticleFacts = {
  titles: string[];
  authors: string[];
  publishers: string[];
  dates: string[];
  languages: string[];
};

/** The facts of the first article-like thing in the page's JSON-LD. What is not JSON is skipped. */
export function articleFacts(tree: Root): ArticleFacts {
  const things = elements(tree)
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
    .flatMap((script) => thingsIn(parsed(textOf(script)), 0));
  const article = things.find((thing) => ARTICLE.test(typesOf(thing))) ?? {};
  const named = (value: unknown) => namesOf(value, things);
  return {
    titles: strings(article.headline),
    authors: [named(article.author).join(', ')].filter((names) => names !== ''),
    publishers: named(article.publisher),
    dates: [...strings(article.datePublished), ...strings(article.dateCreated)],
    languages: strings(article.inLanguage),
  };
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(Article|BlogPosting|Report|Posting|ClaimReview)\b/;
/** Real pages nest three deep; the limit stops hostile ones. */
const DEEPEST = 6;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // SyntaxError: a broken block says nothing
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function typesOf(thing: Thing): string {
  return strings(thing['@type']).join(' ');
}

/** Names of people or organisations given as text, as things, as lists of these, or by `@id` of a thing elsewhere. */
function namesOf(value: unknown, things: readonly Thing[], depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, things, depth + 1));
  const thing = value as Thing;
  if (typeof thing.name === 'string') return [thing.name];
  const other = things.find(
    (one) => one !== thing && one['@id'] !== undefined && one['@id'] === thing['@id'],
  );
  return typeof other?.name === 'string' ? [other.name] : strings(thing.name);
}

function strings(value: unknown): string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string');
}
