import type { ReactNode } from 'react';
import type { Details } from '#app/_ui/screens/detail-fields.tsx';
import type { ImportRead } from '#app/_ui/screens/import-screen.tsx';
import type { BlockView, MarkView } from '#lib/documents/view.ts';
import { direction } from '#lib/text/direction.ts';
import { PreviewBlocks } from './preview-blocks.tsx';

type Count = { what: string; count: number };

/** What the server says it would store. */
export type Preview = {
  key: string;
  text: string;
  blocks: BlockView[];
  marks: MarkView[];
  metadata: Partial<Details>;
  kept: Count[];
  leftOut: Count[];
  repaired: Count[];
  original: { sha256: string; size: number; mediaType: string };
  /** How the server reads it again when it is saved; given back as it is. */
  origin: object;
  address: string | null;
  known: { id: string; title: string; when?: string }[];
};

/** What was picked up, as the form starts with it. */
export function detailsOf({ metadata, address, text }: Preview): Details {
  const blank: Details = {
    title: '',
    byline: '',
    publisher: '',
    publishedOn: '',
    language: '',
    address: address ?? '',
  };
  return { ...blank, ...metadata, title: metadata.title ?? firstLine(text) };
}

/** The preview as the screen shows it. */
export function readOf(preview: Preview, details: Details, slug: string): ImportRead {
  const known = preview.known[0];
  return {
    preview: {
      title: details.title,
      byline: details.byline || null,
      language: details.language || null,
      direction: direction(preview.text),
      children: <PreviewBlocks {...preview} title={details.title} />,
    },
    cameIn: [
      ...preview.kept.map((line) => ({ words: wordsOf(line) })),
      ...preview.repaired.map((line) => ({ words: wordsOf(line), warn: true })),
    ],
    leftOut: preview.leftOut.map(wordsOf),
    sha256: preview.original.sha256,
    before: known && {
      title: known.title,
      href: `/${slug}/documents/${known.id}`,
      when: known.when,
    },
  };
}

function wordsOf({ what, count }: Count): ReactNode {
  return (
    <>
      <b>{count.toLocaleString('en')}</b> {what}
    </>
  );
}

const LONGEST_TITLE = 90;

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))}…`;
}
