import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { embeddedFaces } from '../faces/embedded.ts';
import { projectFile } from '../project-file.ts';
import type { ReportData } from '../schema.ts';
import { pageFoot } from '../words.ts';
import { reportTree } from './tree.ts';

/** The product's own styles, as far as a report needs them; later ones bend earlier ones. */
const STYLES = [
  'tokens',
  'base',
  'helpers',
  'symbols',
  'marks',
  'report',
  'report-cover',
  'report-text',
  'report-print',
];

/** For whom the file is: a reader's browser, or the browser that prints. */
type Use = 'reading' | 'printing';

/** Before it prints, a browser lays a page out for its screen several times; here nobody looks at that. */
const NO_SCREEN = '@media screen{body{display:none}}';

/** The report as one HTML file: no script, nothing fetched, faces and styles inside. */
export async function htmlReport(report: ReportData, use: Use = 'reading'): Promise<string> {
  const tree = reportTree(report);
  const styles = (await stylesFor(report)) + (use === 'printing' ? NO_SCREEN : '');
  return `<!doctype html>\n${toHtml(documentNode(report, tree, styles))}\n`;
}

async function stylesFor(report: ReportData): Promise<string> {
  const sheets = await Promise.all(STYLES.map((name) => projectFile(`app/_styles/${name}.css`)));
  const italics = report.text.marks.some((mark) => mark.type === 'emphasis');
  const { rules, stacks } = await embeddedFaces(JSON.stringify(report), report.document.language, italics);
  return [rules, ...sheets.map(String), stacks, footer(report)].join('\n');
}

/** What stands at the foot of every printed page: a page that is found alone says what it is, and who may read it. */
function footer(report: ReportData): string {
  const { title, more } = pageFoot(report);
  return `@page{@bottom-left{content:${cssString(`\u2068${title}\u2069${more}`)}}}`;
}

/** A string of CSS in which nothing but letters and digits stands for itself. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

function documentNode(report: ReportData, tree: Element, styles: string): Element {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', `Fact-check report: ${report.document.title}`),
      h('style', styles),
    ]),
    h('body.rep', [h('main', [tree])]),
  ]);
}
