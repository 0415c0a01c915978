import type { Env } from '#lib/env.ts';

/** The last words of a start: where the product is and how to get in. */
export function announce(env: Env, setupUrl: string | undefined): void {
  const lines = [
    '',
    `Galley is ready at ${env.APP_URL}`,
    setupUrl ? `Nobody has an account yet. Open this once to make yours: ${setupUrl}` : signIn(env),
    'Ctrl-C stops it.',
    '',
  ];
  console.log(lines.join('\n'));
}

function signIn({ ADMIN_EMAIL }: Env): string {
  return ADMIN_EMAIL ? `Sign in as ${ADMIN_EMAIL} or with your own account.` : 'Sign in with your account.';
}
