import { Fragment, type ReactNode } from 'react';
import { type Piece, pieces } from '#lib/reports/wording.ts';

/** From old words to new: the old struck, the new beside them. */
export function Wording({ from, to }: { from: string; to: string }) {
  let at = 0;
  return pieces(from, to).map((piece) => {
    at += piece.text.length + 1;
    return <Fragment key={at}>{shown(piece)}</Fragment>;
  });
}

function shown({ text, change }: Piece): ReactNode {
  if (change === 'gone') return <del>{text}</del>;
  if (change === 'new') return <ins> {text}</ins>;
  return text;
}
