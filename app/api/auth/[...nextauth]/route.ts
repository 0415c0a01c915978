import NextAuth from 'next-auth';
import { authOptions } from '#lib/auth/next-auth.ts';
import { notFound, problemOf } from '#lib/refusal.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** The options read the environment, which a build need not have: so they are made when someone asks. */
async function handler(request: Request, context: Context): Promise<Response> {
  // There next-auth takes lines for the server's log from whoever sends them.
  if ((await context.params).nextauth[0] === '_log') return problemOf(notFound());
  return NextAuth(authOptions(request.headers.get('user-agent')))(request, context);
}

export { handler as GET, handler as POST };
