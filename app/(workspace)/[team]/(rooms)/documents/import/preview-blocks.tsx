import type { BlockView } from '#lib/documents/view.ts';

type Props = { text: string; blocks: BlockView[]; title: string };

/** More than this is not drawn in the preview; all of it is stored. */
const MOST_BLOCKS = 400;

/** The blocks as they will be stored, with the sheet's looks. */
export function PreviewBlocks({ text, blocks, title }: Props) {
  const shown = blocks.filter((block, at) => !(at === 0 && text.slice(block.start, block.end) === title));
  return (
    <>
      {shown.slice(0, MOST_BLOCKS).map((block) => (
        <Block key={block.start} block={block} words={text.slice(block.start, block.end)} />
      ))}
      {shown.length > MOST_BLOCKS && (
        <p className="dim">
          And {(shown.length - MOST_BLOCKS).toLocaleString('en')} blocks more, all of which are stored.
        </p>
      )}
    </>
  );
}

function Block({ block, words }: { block: BlockView; words: string }) {
  if (block.type === 'heading') return <h3 className="x">{words}</h3>;
  if (block.type === 'quotation') return <blockquote className="t">{words}</blockquote>;
  if (block.type === 'code') return <pre className="t">{words}</pre>;
  if (block.type === 'listItem')
    return <p className="t item">{`${block.ordered ? `${block.marker ?? 1}.` : '•'} ${words}`}</p>;
  return (
    <p className="t" dir="auto">
      {words}
    </p>
  );
}
