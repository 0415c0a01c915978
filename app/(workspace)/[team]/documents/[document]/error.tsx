'use client';
import { useParams } from 'next/navigation';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { ErrorState } from '#app/_ui/states.tsx';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The document could not be shown. What is waiting to be sent is kept by the browser and goes out when it opens again. */
export default function DocumentError({ error, reset }: Props) {
  const { team } = useParams<{ team: string }>();
  return (
    <main id="main" tabIndex={-1}>
      <ErrorState
        page
        title="This document could not be opened"
        reference={error.digest}
        actions={
          <>
            <Button kind="go" onClick={reset}>
              Try again
            </Button>
            <ButtonLink href={`/${team}/documents`}>Back to the documents</ButtonLink>
          </>
        }
      >
        What was saved is safe. Changes that still wait, and texts you were typing, are kept in this browser
        and are sent when the document opens again.
      </ErrorState>
    </main>
  );
}
