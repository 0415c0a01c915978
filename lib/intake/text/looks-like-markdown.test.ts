import { expect, it } from 'vitest';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

it.each([
  ['# Title\n\nSome *words* here', true],
  ['Words with [a link](https://example.org/a) and **more**', true],
  ['---\ntitle: A\n---\nText', true],
  ['## One\n\n- a\n- b', true],
  ['| a | b |\n|---|---|\n| 1 | 2 |\n\n**so**', true],
  ['- one\n- two\n- three', false],
  ['1. one\n2. two\n\n> said he', false],
  ['He said *this* and **that**', true],
  ['The price rose by 3 * 4 * 5 percent', false],
  ['#hashtag and #another', false],
  ['A dispatch.\nOne line each.\n– with a dash', false],
  ['', false],
])('%j: %s', (text, expected) => expect(looksLikeMarkdown(text)).toBe(expected));

it('believes the name of a file that is text', () => expect(looksLikeMarkdown('plain', true)).toBe(true));
