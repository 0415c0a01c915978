import { headers } from 'next/headers';
import { after } from 'next/server';
import { articleHtml, spacing } from '#app/(workspace)/[team]/_article/article-html.ts';
import { splitTitle } from '#app/(workspace)/[team]/_article/title.ts';
import type { DocumentView, RevisionView } from '#lib/documents/view.ts';
import { direction } from '#lib/text/direction.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleHead } from './article-head.tsx';
import { park, unpark } from './parked.ts';

type Props = {
  document: Pick<DocumentView, 'title' | 'language'>;
  revision: Pick<RevisionView, 'id' | 'text' | 'blocks' | 'marks'>;
};

/** Beyond this many characters a browser may skip what is off screen. Shorter texts are laid out whole, which is simpler to scroll. */
const LONG = 30_000;

/** The article: plain HTML that can be read without scripts. Claims are painted over it by SheetOverlay, never into it. */
export async function Article({ document, revision }: Props) {
  const { text } = revision;
  const dir = direction(text);
  const { title, blocks } = splitTitle(document.title, revision);
  const html = articleHtml({ text, blocks, marks: revision.marks }, dir);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="sheet" tabIndex={0} aria-label="Article" data-sheet>
      <article
        className={text.length > LONG ? 'proof long' : 'proof'}
        lang={document.language ?? undefined}
        dir={dir}
        data-article
      >
        <ArticleHead headline={title} spaced={spacing(title.words)} />
        <noscript>
          <p className="note" lang="en" dir="ltr">
            Scripts are off in this browser. You can read the text; marks, margin and changes need them.
          </p>
        </noscript>
        <ArticleBody key={revision.id} {...(await onceOnTheWire(html))} />
        {/* the tool's own words lie within the article, and are not in its language */}
        <div className="over" lang="en" data-over />
      </article>
    </section>
  );
}

/** A page load asks for text/html and gets the text in its HTML; a soft navigation asks for anything and gets it as a prop. */
async function onceOnTheWire(html: string): Promise<{ html: string } | { parked: string }> {
  const accepts = (await headers()).get('accept') ?? '';
  if (!accepts.includes('text/html')) return { html };
  const parked = park(html);
  after(() => unpark(parked));
  return { parked };
}
