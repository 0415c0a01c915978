import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#lib/text/canonical.ts';
import { type Imported, imported } from '../imported.ts';
import { isRefusal } from '../refusal.ts';
import { expectSound, shown } from '../testing/sound.ts';
import { passage } from '../testing/texts.ts';
import { readPastedHtml } from './read-pasted.ts';

describe('what survives', () => {
  it.each<[string, string, unknown[][]]>([
    [
      'headings of each level, on one line and not bold',
      '<h1>One<br>two</h1><h6><b>Six</b></h6>',
      [
        ['heading', 'One two', { level: 1 }],
        ['heading', 'Six', { level: 6 }],
      ],
    ],
    [
      'paragraphs, by whatever makes them',
      '<div>One<p>two</p>three<br>four</div><section>five</section><p> </p>',
      [
        ['paragraph', 'One'],
        ['paragraph', 'two'],
        ['paragraph', 'three'],
        ['paragraph', 'four'],
        ['paragraph', 'five'],
      ],
    ],
    [
      'nested lists with their numbers',
      '<ol start=3><li>c<ul><li>dot<ul><li>deep</ul></ul>more</li><li value=9><p>nine</p><p>also</p></ol>',
      [
        ['listItem', 'c', { level: 1, ordered: true, marker: 3 }],
        ['listItem', 'dot', { level: 2, ordered: false }],
        ['listItem', 'deep', { level: 3, ordered: false }],
        ['paragraph', 'more'],
        ['listItem', 'nine', { level: 1, ordered: true, marker: 9 }],
        ['paragraph', 'also'],
      ],
    ],
    [
      'quotations in quotations',
      '<blockquote><p>outer</p><blockquote>inner</blockquote></blockquote><p>He said <q>no</q>.</p>',
      [
        ['quotation', 'outer', { level: 1 }],
        ['quotation', 'inner', { level: 2 }],
        ['paragraph', 'He said “no”.'],
      ],
    ],
    [
      'tables, with spans, and each cell on one line',
      '<table><caption>Men</caption><tr><th>Year<th colspan=2>Number<tr><td rowspan=2>2011<td><p>a</p><p>b</p><td><tr><td>c</table>',
      [
        ['caption', 'Men'],
        ['tableCell', 'Year', { table: 0, row: 0, column: 0, header: true }],
        ['tableCell', 'Number', { table: 0, row: 0, column: 1, header: true }],
        ['tableCell', '2011', { table: 0, row: 1, column: 0 }],
        ['tableCell', 'a b', { table: 0, row: 1, column: 1 }],
        ['tableCell', 'c', { table: 0, row: 2, column: 1 }],
      ],
    ],
    [
      'the text of tables that only arrange a page',
      '<table><tr><td><h2>Head</h2><p>one</p><p>two</p></td><td>side</td></tr></table><table><tr><td>only</table>',
      [
        ['heading', 'Head', { level: 2 }],
        ['paragraph', 'one'],
        ['paragraph', 'two'],
        ['paragraph', 'side'],
        ['paragraph', 'only'],
      ],
    ],
    [
      'code by its lines, spaces and all',
      '<pre>if  x:\n    y\n\nz</pre>',
      [
        ['code', 'if  x:'],
        ['code', '    y'],
        ['code', 'z'],
      ],
    ],
    [
      'captions',
      '<figure><img src=a><figcaption>A <b>photo</b></figcaption></figure>',
      [['caption', 'A photo']],
    ],
    [
      'white space as browsers join it',
      '<p>  a\n <b> b </b>  <i></i> c&nbsp;&nbsp;d<wbr>e</p>',
      [['paragraph', 'a b c de']],
    ],
  ])('%s', (_, html, blocks) => expect(blocksOf(read(html))).toEqual(blocks));

  it.each<[string, string, unknown[][]]>([
    [
      'by name',
      '<p><b>a</b> <em>b</em> <code>c</code> x<sub>d</sub><sup>e</sup> <s>f</s></p>',
      [
        ['strong', 'a'],
        ['emphasis', 'b'],
        ['code', 'c'],
        ['subscript', 'd'],
        ['superscript', 'e'],
        ['strike', 'f'],
      ],
    ],
    [
      'by style',
      '<p><span style="font-weight:700">a</span> <span style="FONT-STYLE: italic">b</span> <b style="font-weight:normal">c</b></p>',
      [
        ['strong', 'a'],
        ['emphasis', 'b'],
      ],
    ],
    [
      'across blocks',
      '<b><p>a</p><p>b</p></b>',
      [
        ['strong', 'a'],
        ['strong', 'b'],
      ],
    ],
    [
      'links',
      '<p><a href="https://example.org/a b">x <i>y</i></a> <a href="mailto:a@example.org">m</a></p>',
      [
        ['link', 'x y', 'https://example.org/a%20b'],
        ['emphasis', 'y'],
        ['link', 'm', 'mailto:a@example.org'],
      ],
    ],
    [
      'links of Google Docs',
      '<p><a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D&amp;ust=1">x</a></p>',
      [['link', 'x', 'https://example.org/x']],
    ],
  ])('marks %s', (_, html, marks) => expect(marksOf(read(html))).toEqual(marks));
});

describe('what does not', () => {
  it.each([
    [
      'scripts and styles',
      '<style>p{color:red}</style><p onclick="x()">a</p><script>alert("b")</script><script>c</script>',
      ['1 style', '2 scripts'],
    ],
    [
      'pictures and trackers',
      '<p>a</p><img src="https://x.org/a.jpg" width=600><img src=t.gif width=1 height=1><img style="width:0" src=x><svg><text>logo</text></svg>',
      ['2 images', '2 trackers'],
    ],
    [
      'what is embedded',
      '<p>a</p><iframe src=x>b</iframe><video>c</video><object>d</object>',
      ['3 embedded items'],
    ],
    [
      'forms',
      '<form><p>a</p><button>Go</button><input value=x><select><option>y</select><textarea>z</textarea></form>',
      ['4 form fields'],
    ],
    [
      'what was hidden',
      '<p>a</p><p style="display: none">b</p><p hidden>c</p><span class="sr-only">d</span><p style="font-size:0">e</p><p hidden> </p>',
      ['4 hidden passages'],
    ],
    [
      'what only shows without scripts',
      '<p>a</p><noscript>Enable it <img src=x></noscript><template>t</template>',
      [],
    ],
    [
      'bad links, but not their words',
      '<p><a href="javascript:x">a</a><a href=" JaVa\nScript:x"></a><a href="data:text/html,x"></a><a href="file:///etc"></a></p>',
      ['4 unsafe links'],
    ],
    [
      'links that lead nowhere from here',
      '<p><a href="/b">a</a><a href="#c"></a></p>',
      ['1 link without a full address'],
    ],
    [
      'comments of Word',
      '<p>a<span class=MsoCommentReference>[1]</span></p><div style="mso-element:comment-list">who</div>',
      ['2 comments'],
    ],
  ])('%s', (_, html, leftOut) => {
    const result = read(html);
    expect(result.document.text).toBe('a');
    expect(result.document.marks).toEqual([]);
    expect(result.leftOut.map(({ what, count }) => `${count} ${what}`).sort()).toEqual(leftOut);
  });
});

describe('editors', () => {
  it('reads what Google Docs copies', () => {
    const result = read(
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
    const result = read(
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

function read(html: string): Imported {
  const result = imported(readPastedHtml(html));
  if (isRefusal(result)) throw new Error(result.message);
  expectSound(result.document);
  return result;
}

function blocksOf({ document }: Imported): unknown[][] {
  return document.blocks.map(({ type, start, end, ...rest }) => {
    const block = [type, document.text.slice(start, end)];
    return Object.keys(rest).length === 0 ? block : [...block, rest];
  });
}

function marksOf({ document }: Imported): unknown[][] {
  return document.marks.map(({ type, start, end, href }) => {
    const mark = [type, document.text.slice(start, end)];
    return href === undefined ? mark : [...mark, href];
  });
}
