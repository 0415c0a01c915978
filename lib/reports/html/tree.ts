import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ReportData } from '../schema.ts';
import { corrections, history, method, sources } from './appendix.ts';
import { bottomLine } from './bottom-line.ts';
import { claimCards } from './cards.ts';
import { cover } from './cover.ts';
import { annotatedText } from './text.ts';

/** The report as HTML, for a page that brings the styles and the symbols. */
export function reportHtml(report: ReportData): string {
  return toHtml(reportTree(report));
}

/**
 * The report as a tree of HTML: the preview, the file and the PDF are written from it.
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
