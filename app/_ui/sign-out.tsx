import type { ComponentProps } from 'react';
import { Button } from './button.tsx';

/** Where the form of signing out is sent; `next` is where to go then, else to the sign-in. */
export function signOutAddress(next?: string): string {
  return next ? `/sign-out?next=${encodeURIComponent(next)}` : '/sign-out';
}

/** The way out, outside a menu. */
export function SignOut({ next, children, ...button }: ComponentProps<typeof Button> & { next?: string }) {
  return (
    <form method="post" action={signOutAddress(next)}>
      <Button icon="log-out" {...button} type="submit">
        {children ?? 'Sign out'}
      </Button>
    </form>
  );
}
