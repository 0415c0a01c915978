import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { NOT_FOUND } from '#app/not-found-words.ts';

export const metadata: Metadata = { title: 'Not found' };

/** Here again, so that whoever is in the team keeps the bar and the way on. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1}>
      <EmptyState page title={NOT_FOUND.title} actions={<ButtonLink href="/">Back to the desk</ButtonLink>}>
        {NOT_FOUND.words}
      </EmptyState>
    </main>
  );
}
