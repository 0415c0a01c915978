import { describe, expect, it } from 'vitest';
import { pasted } from '../testing/pasted.ts';

describe('cleanTree leaves out', () => {
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
    const result = pasted(html);
    expect(result.document.text).toBe('a');
    expect(result.document.marks).toEqual([]);
    expect(result.leftOut.map(({ what, count }) => `${count} ${what}`).sort()).toEqual(leftOut);
  });
});

it('keeps pages that wait for their scripts to show them', () => {
  const html =
    '<html style="display:none"><body style="visibility:hidden"><article style="opacity:0"><p>a</p></article>';
  expect(pasted(html)).toMatchObject({ document: { text: 'a' }, leftOut: [] });
});

it('takes no letter drawn as a picture for a tracker', () => {
  expect(pasted('<p>a<img style="width:1em;height:1em" src=x></p>').leftOut).toEqual([
    { what: 'image', count: 1 },
  ]);
});
