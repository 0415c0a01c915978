import { Button } from '#app/_ui/button.tsx';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';

/** The session ended while something waited: sign in in another tab, then go on here. Nothing is lost meanwhile. */
export function SignedOut() {
  const signedOut = useWorkspace((snapshot) => snapshot.signedOut);
  const { wake } = useOpenWorkspace();
  if (!signedOut) return null;
  return (
    <span className="signed-out" role="alert">
      You are signed out.
      <a className="btn s" href="/sign-in" target="_blank" rel="noopener">
        Sign in again
      </a>
      <Button size="small" onClick={wake}>
        Send now
      </Button>
    </span>
  );
}
