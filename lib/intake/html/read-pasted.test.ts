import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#lib/text/canonical.ts';
import { imported } from '../imported.ts';
import { isRefusal } from '../refusal.ts';
import { blocksOf, marksOf, pasted } from '../testing/pasted.ts';
import { expectSound, shown } from '../testing/sound.ts';
import { passage } from '../testing/texts.ts';
import { readPastedHtml } from './read-pasted.ts';

describe('editors', () => {
  it('reads what Google Docs copies', () => {
    const result = pasted(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt;font-weight:400;">Convoys</span></h1><p dir="ltr"><span style="font-weight:400;font-style:normal;white-space:pre-wrap;">The gates </span><span style="font-weight:700;">opened</span></p><ul><li dir="ltr" aria-level="1"><p role="presentation"><span>one</span></p></li><ul><li aria-level="2"><p><span>deep</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`,
    );
    expect(blocksOf(result)).toEqual([
      ['heading', 'Convoys', { level: 1 }],
      ['paragraph', 'The gates opened'],
      ['listItem', 'one', { level: 1, ordered: false }],
      ['listItem', 'deep', { level: 2, ordered: false }],
    ]);
    expect(marksOf(result)).toEqual([['strong', 'opened']]);
    expect(result.metadata).toEqual({ title: 'Convoys' });
  });

  it('reads what Word copies', () => {
    const result = pasted(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body><!--StartFragment--><p class=MsoTitle>Convoys<o:p></o:p></p><p class=MsoNormal>The gates
opened.<o:p>&nbsp;</o:p></p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>first</p><p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>dot</p><p class=MsoQuote>Nothing else.</p><!--EndFragment--></body></html>`,
    );
    expect(blocksOf(result)).toEqual([
      ['heading', 'Convoys', { level: 1 }],
      ['paragraph', 'The gates opened.'],
      ['listItem', 'first', { level: 1, ordered: true, marker: 1 }],
      ['listItem', 'dot', { level: 2, ordered: false }],
      ['quotation', 'Nothing else.', { level: 1 }],
    ]);
  });
});

describe('any markup', () => {
  const escaped = passage.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

  it('shows each paragraph exactly as its text', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 5 }), (texts) => {
        const html = texts
          .map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
          .join('\r\n');
        const result = imported(readPastedHtml(html));
        const expected = texts
          .map((text) => canonicalText(text).replace(/\s+/g, ' ').trim())
          .filter((text) => text !== '');
        if (isRefusal(result)) expect(expected).toEqual([]);
        else {
          expectSound(result.document);
          expect(shown(result.document)).toEqual(expected);
        }
      }),
    );
  });

  it('never throws, and whatever comes out is sound', () => {
    const tags = [
      'p',
      'b',
      'i',
      'h2',
      'li',
      'ul',
      'ol',
      'table',
      'tr',
      'td',
      'th',
      'blockquote',
      'pre',
      'br',
      'a href="//x.org"',
      'svg',
      'math',
      'q',
      'script',
      'constructor',
      'caption',
      'select',
    ];
    const piece = fc.oneof(
      escaped,
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const result = imported(readPastedHtml(pieces.join('')));
        if (!isRefusal(result)) expectSound(result.document);
      }),
      { numRuns: 500 },
    );
  });
});
