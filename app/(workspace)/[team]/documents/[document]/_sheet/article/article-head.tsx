'use client';
import type { Headline } from '#app/(workspace)/[team]/_article/title.ts';
import { useWorkspace } from '../../_desk/store/use-workspace.ts';

type Props = {
  headline: Headline;
  /** The class of a headline whose spaces count. */
  spaced: string;
};

/** What stands over the text: it is live, since a document's details can be mended while it is open. A headline that belongs to the text stays as it is. */
export function ArticleHead({ headline: { words, start }, spaced }: Props) {
  const { title, byline } = useWorkspace(({ document: { title, byline } }) => ({ title, byline }));
  return (
    <>
      <Slug />
      <h1 data-s={start} className={spaced || undefined}>
        {start === undefined ? title : words}
      </h1>
      <p className="byline">{byline}</p>
    </>
  );
}

function Slug() {
  const { publisher, publishedOn, count } = useWorkspace(({ document, sentences }) => ({
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    count: sentences.length,
  }));
  return (
    <div className="slug">
      {publisher && <bdi>{publisher}</bdi>}
      {publishedOn && (
        <time lang="en" dir="ltr" dateTime={publishedOn}>
          {longDate(publishedOn)}
        </time>
      )}
      <span className="sp" />
      <span lang="en" dir="ltr">
        {count === 1 ? '1 sentence' : `${count} sentences`}
      </span>
    </div>
  );
}

function longDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
