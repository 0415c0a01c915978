import type { ReactNode } from 'react';
import { Skeleton } from '../skeleton.tsx';

export type PreviewProps = {
  title: string;
  byline?: string | null;
  /** BCP 47; sets the leading for joined scripts. */
  language?: string | null;
  direction: 'ltr' | 'rtl';
  /** The text, as the sheet draws it. */
  children: ReactNode;
};

/** The text as it will be stored, or where it will appear. */
export function ImportPreview({ preview, reading }: { preview: PreviewProps | null; reading: boolean }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
    <section className="preview" aria-label="Preview" tabIndex={0}>
      {preview ? <Page {...preview} /> : reading ? <Skeleton label="Reading the text" /> : <Nothing />}
    </section>
  );
}

function Page({ title, byline, language, direction, children }: PreviewProps) {
  return (
    <div className="pv">
      <span className="eyebrow">Preview, as it will be stored</span>
      <div className="page" dir={direction} lang={language ?? undefined}>
        <h2 className="h">{title}</h2>
        {byline && <p className="byline">{byline}</p>}
        {children}
      </div>
    </div>
  );
}

function Nothing() {
  return (
    <div className="pv">
      <span className="eyebrow">Preview, as it will be stored</span>
      <div className="page">
        <p className="t dim">The text appears here before anything is stored.</p>
      </div>
    </div>
  );
}
