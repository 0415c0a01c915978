import NextAuth from 'next-auth';
import { authOptions } from '#lib/auth/next-auth.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** The options read the environment, which a build need not have: so they are made when someone asks. */
function handler(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions(request.headers.get('user-agent')))(request, context);
}

export { handler as GET, handler as POST };
