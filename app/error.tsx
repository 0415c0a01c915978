'use client';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { ErrorState } from '#app/_ui/states.tsx';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** A page failed. The digest leads to the server's log; the message itself may hold what a reader must not see. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main id="main" tabIndex={-1}>
      <ErrorState
        page
        title="This page could not be shown"
        reference={error.digest}
        actions={
          <>
            <Button kind="go" onClick={reset}>
              Try again
            </Button>
            <ButtonLink href="/">Back to the desk</ButtonLink>
          </>
        }
      >
        Something failed on our side. What was saved is safe, and so are drafts and changes that a document
        had not sent yet.
      </ErrorState>
    </main>
  );
}
