import { expect } from 'vitest';
import { canonicalText } from '#lib/text/canonical.ts';
import type { CanonicalDocument } from '../canonical-document.ts';

/** Expects of a document all that its type promises. */
export function expectSound({ text, blocks, marks }: CanonicalDocument): void {
  expect(canonicalText(text)).toBe(text);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  let before = -1;
  for (const { start, end, type } of blocks) {
    expect(start).toBe(before + 1);
    expect(end).toBeGreaterThan(start);
    before = end;
    const slice = text.slice(start, end);
    expect(slice).not.toContain('\n');
    if (type !== 'code') expect(slice).toBe(slice.trim().replace(/ {2,}/g, ' '));
  }
  for (const { start, end, type, href } of marks) {
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    expect(block).toBeDefined();
    expect(start).toBeLessThan(end);
    expect(href === undefined).toBe(type !== 'link');
    if (href !== undefined) expect(href).toMatch(/^(https?|mailto):/);
  }
}

/** The blocks' texts, as a reader sees them. */
export function shown({ text, blocks }: CanonicalDocument): string[] {
  return blocks.map(({ start, end }) => text.slice(start, end));
}
