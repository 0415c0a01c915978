import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { EmptyState } from '#app/_ui/states.tsx';

export const metadata: Metadata = { title: 'Not found' };

/** One answer for "not there" and "not yours": it says no more than it may. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1}>
      <EmptyState
        page
        title="Not found, or not yours"
        actions={<ButtonLink href="/">Back to the desk</ButtonLink>}
      >
        There is nothing here that you may open. If a colleague sent the link, ask them to add you to the
        team.
      </EmptyState>
    </main>
  );
}
