import { type RawBlock, rawText } from './raw-block.ts';
import { Counter, type Noun, type Tally } from './tally.ts';

/** What canonical text will change in these blocks that the person did not write, added to what was repaired before. */
export function countRepairs(blocks: readonly RawBlock[], before: Tally = new Counter()): Counter {
  const repaired = new Counter(before);
  for (const block of blocks) {
    const text = rawText(block);
    if (PLAIN.test(text)) continue;
    for (const [noun, pattern] of PATTERNS) repaired.add(noun, text.match(pattern)?.length ?? 0);
  }
  return repaired;
}

/** Most blocks; asked first because it is quick. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

const PATTERNS: readonly (readonly [Noun, RegExp])[] = [
  ['control character removed', /[\p{Cc}--[\t\n\r\v\f\x85]]/gv],
  ['broken character replaced', /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g],
  ['invisible character removed', /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/g],
  ['text-direction override removed', /[\u202d\u202e]/g],
];
