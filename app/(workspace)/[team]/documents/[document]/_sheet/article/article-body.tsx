'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { parkedHtml } from './parked.ts';

type Props = { html: string; parked?: never } | { parked: string; html?: never };

/**
 * The element that holds the article's HTML. On the server it takes the HTML from where the server component parked it; in the browser
 * the text is there already, and React neither reads nor touches it: no second copy on the wire, nothing to hydrate, no memory.
 * Rendered anew in the browser (a soft navigation, a hydration that failed) it gets the HTML as a prop instead, once.
 */
export function ArticleBody({ html, parked }: Props) {
  const router = useRouter();
  const body = useRef<HTMLDivElement>(null);
  const [kept, keep] = useState(() => html ?? fromServer(parked));
  useEffect(() => {
    if (body.current?.firstChild) return;
    if (html === undefined) router.refresh();
    else keep(html);
  }, [html, router]);
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made by articleHtml, which escapes every character of the text
    <div ref={body} className="body" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: kept }} />
  );
}

function fromServer(key: string | undefined): string {
  return (typeof window === 'undefined' && key && parkedHtml(key)) || '';
}
