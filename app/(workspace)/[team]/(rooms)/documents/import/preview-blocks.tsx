import { articleHtml } from '#app/(workspace)/[team]/_article/article-html.ts';
import { splitTitle } from '#app/(workspace)/[team]/_article/title.ts';
import type { BlockView, MarkView } from '#lib/documents/view.ts';
import { direction } from '#lib/text/direction.ts';

type Props = { text: string; blocks: BlockView[]; marks: MarkView[]; title: string };

/** More than this is not drawn in the preview; all of it is stored. */
const MOST_BLOCKS = 400;

/** The text as the sheet will show it, by the sheet's own hand. */
export function PreviewBlocks({ text, blocks, marks, title }: Props) {
  const body = splitTitle(title, { text, blocks }).blocks;
  const shown = { text, blocks: body.slice(0, MOST_BLOCKS), marks };
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by articleHtml, which escapes every character of the text */}
      <div className="body" dangerouslySetInnerHTML={{ __html: articleHtml(shown, direction(text)) }} />
      {body.length > MOST_BLOCKS && (
        <p className="dim">
          And {(body.length - MOST_BLOCKS).toLocaleString('en')} blocks more, all of which are stored.
        </p>
      )}
    </>
  );
}
