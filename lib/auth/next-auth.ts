import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { db } from '../db/client.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { SESSION_COOKIE } from './request.ts';
import { CODE_REFUSED, CODE_WANTED } from './rules.ts';
import { beginSession, endSession, SESSION_DAYS, viewerOfSession } from './sessions.ts';
import { type SignIn, signIn } from './sign-in.ts';

const SECONDS_A_DAY = 86_400;

/**
 * next-auth with credentials insists on JWT sessions. encode and decode make its cookie an opaque secret with a row behind it,
 * so that a session ends for good the moment its row does. `device` is what the asking browser calls itself.
 */
export function authOptions(device: string | null): NextAuthOptions {
  return {
    secret: process.env.AUTH_SECRET,
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: SESSION_DAYS * SECONDS_A_DAY },
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() },
      },
    },
    providers: [credentials()],
    logger,
    callbacks: {
      redirect: async ({ url, baseUrl }) => ownAddress(url, baseUrl),
      async jwt({ token, user }) {
        return user ? { ...token, secret: await beginSession(db(), user.id, new Date(), device) } : token;
      },
    },
    jwt: {
      async encode({ token }) {
        return String(token?.secret ?? '');
      },
      async decode({ token: secret }) {
        const viewer = secret ? await viewerOfSession(db(), secret, new Date()) : null;
        return viewer && secret ? { sub: viewer.userId, secret } : null;
      },
    },
    events: {
      async signOut({ token }) {
        if (token?.secret) await endSession(db(), String(token.secret));
      },
    },
  };
}

/** Where to go next, if that is one of our own pages; whatever else is asked for leads to the first. */
function ownAddress(wanted: string, base: string): string {
  const address = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return address?.origin === new URL(base).origin ? address.href : base;
}

/** Into our log, which quotes nobody; next-auth's own prints what it is handed. */
const logger: NextAuthOptions['logger'] = {
  error: (code, told) => log.error({ code, error: told instanceof Error ? told : told.error }, 'signing in'),
  warn: (code) => log.warn({ code }, 'signing in'),
  debug: () => {},
};

function credentials() {
  return CredentialsProvider({
    name: 'E-mail and password',
    credentials: { email: { type: 'email' }, password: { type: 'password' }, code: { type: 'text' } },
    async authorize(given, request) {
      const { email = '', password = '', code } = given ?? {};
      const address = addressOf(request.headers ?? {});
      return userOf(await signIn(db(), { email, password, code, address }, new Date()).catch(asSentence));
    },
  });
}

/** For next-auth null is a refused pair, and the message of a thrown Error goes to the page that asked. */
function userOf(answer: SignIn): { id: string } | null {
  switch (answer.state) {
    case 'in':
      return { id: answer.userId };
    case 'refused':
      return null;
    case 'codeWanted':
      throw new Error(CODE_WANTED);
    case 'codeRefused':
      throw new Error(CODE_REFUSED);
  }
}

/** next-auth hands the message of a thrown Error to the sign-in page. */
function asSentence(error: unknown): never {
  throw new Error(error instanceof Refusal ? error.detail : 'Signing in did not work just now. Try again.');
}

/** Behind a proxy that is trusted, the address it saw; else all local callers count as one and only the account limit bites. */
function addressOf(headers: Record<string, string>): string | null {
  if (process.env.TRUST_PROXY !== '1') return null;
  return headers['x-forwarded-for']?.split(',').at(-1)?.trim() ?? null;
}

function isHttps(): boolean {
  return env().APP_URL.startsWith('https://');
}
