import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { askForPage } from '#app/viewer.ts';
import { workspace } from '#lib/claims/workspace.ts';
import { bodySentences } from '#lib/documents/body.ts';
import { Desk } from './_desk/desk.tsx';
import { outlineOf } from './_desk/left/outline.ts';
import { pack } from './_desk/store/pack.ts';
import { Article } from './_sheet/article/article.tsx';

type Props = {
  params: Promise<{ team: string; document: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const open = cache((documentId: string) => askForPage(workspace, { documentId }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { state } = await open((await params).document);
  return { title: state.document.title };
}

/**
 * The workspace of a document: the article from the server, the desk around it in the browser. There is no loading.tsx
 * on purpose: with one, the article would come hidden until a script shows it, and it must be readable without scripts.
 */
export default async function DocumentPage({ params, searchParams }: Props) {
  const { team: slug, document: documentId } = await params;
  const { state, revision, me, team } = await open(documentId);
  if (team.slug !== slug) notFound();
  const sentences = bodySentences(revision, state.document.language ?? undefined);
  return (
    <Desk
      packed={pack(state, sentences)}
      me={me}
      slug={slug}
      revision={revision.number}
      outline={outlineOf(revision, state.document.title)}
      query={queryOf(await searchParams)}
    >
      <Article document={state.document} revision={revision} />
    </Desk>
  );
}

function queryOf(params: Awaited<Props['searchParams']>): string {
  const single = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return new URLSearchParams(single).toString();
}
