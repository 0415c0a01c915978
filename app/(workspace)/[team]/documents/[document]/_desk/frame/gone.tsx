import { ButtonLink } from '#app/_ui/button.tsx';
import { EmptyState } from '#app/_ui/states.tsx';

/** Rights ended, or the document was deleted, while it was open. Says no more than it may. */
export function Gone({ slug }: { slug: string }) {
  return (
    <main id="main" tabIndex={-1}>
      <EmptyState
        page
        title="Not found, or not yours"
        actions={<ButtonLink href={`/${slug}`}>Back to the desk</ButtonLink>}
      >
        This document was deleted, or you may no longer open it. What you typed is kept in this browser.
      </EmptyState>
    </main>
  );
}
