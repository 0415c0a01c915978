import type { Env } from '#lib/env.ts';
import type { FirstOwner } from '#lib/teams/first-owner.ts';

/** The last words of a start: where the product is and how to get in. */
export function announce({ APP_URL }: Env, owner: FirstOwner): void {
  console.log(['', `Galley is ready at ${APP_URL}`, howToSignIn(owner), 'Ctrl-C stops it.', ''].join('\n'));
}

function howToSignIn(owner: FirstOwner): string {
  switch (owner.state) {
    case 'setUp':
      return `Nobody has an account yet. Open this to make yours: ${owner.url}`;
    case 'created':
      return `Sign in as ${owner.email} with the password of ADMIN_PASSWORD.`;
    case 'exists':
      return 'Sign in with your account.';
  }
}
