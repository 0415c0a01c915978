import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReportData } from '../schema.ts';
import { corrections, history, method, sources } from './appendix.ts';
import { bottomLine } from './bottom-line.ts';
import { claimCards } from './cards.ts';
import { cover } from './cover.ts';
import { annotatedText } from './text.ts';

/**
 * The report as a tree of HTML: the preview page shows it, the file and the PDF are written from it.
 * People's words are text nodes throughout, so nothing in them can become markup.
 */
export function reportTree(report: ReportData): Element {
  return h('article.book', { lang: 'en' }, [
    cover(report),
    bottomLine(report),
    annotatedText(report),
    claimCards(report),
    corrections(report),
    sources(report),
    method(report),
    history(report),
  ]);
}
