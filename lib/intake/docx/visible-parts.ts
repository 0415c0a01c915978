import type { Counter } from '../tally.ts';
import type { Parts } from './open-archive.ts';

/** The parts without runs that Word does not show ("hidden text"): an author may not know that they are there. */
export function visibleParts(parts: Parts, leftOut: Counter): Parts {
  const visible = new Map(parts);
  for (const name of WITH_TEXT) {
    const xml = parts.get(name);
    if (xml) visible.set(name, withoutHiddenRuns(xml, leftOut));
  }
  return visible;
}

const WITH_TEXT = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** Innermost runs only: a run around a text box holds runs of its own. */
const RUN = /<w:r(?:\s[^>]*)?>(?:(?!<\/?w:r[\s>])[\s\S])*<\/w:r>/g;
const HIDDEN = /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

function withoutHiddenRuns(xml: string, leftOut: Counter): string {
  if (!xml.includes('<w:vanish')) return xml;
  return xml.replace(RUN, (run) => {
    if (!HIDDEN.test(run)) return run;
    if (/<w:t[\s>]/.test(run)) leftOut.add('hidden passage');
    return '';
  });
}
