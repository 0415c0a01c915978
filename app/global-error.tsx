'use client';
import './_styles/index.css';
import { ErrorState } from '#app/_ui/states.tsx';

type GlobalErrorProps = { error: Error & { digest?: string } };

/** The last resort, when the frame itself failed: it stands alone, without symbols or links that could fail again. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main id="main">
          <ErrorState
            page
            title="Galley could not be shown"
            reference={error.digest}
            actions={
              <button type="button" className="btn go" onClick={() => location.reload()}>
                Load again
              </button>
            }
          >
            Something failed on our side. What was saved is safe.
          </ErrorState>
        </main>
      </body>
    </html>
  );
}
