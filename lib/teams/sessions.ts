import { endSessions } from '../auth/sessions.ts';
import { defineSelfCommand, defineSelfQuery } from '../door/define.ts';
import { notFound } from '../refusal.ts';
import { endOneSession, ofMe } from './input.ts';
import { ownSession, requireSession } from './proof.ts';
import { type SessionView, sessionList } from './view.ts';

const MOST_SESSIONS = 200;

export const list = defineSelfQuery({
  name: 'sessions.list',
  summary: 'The browsers in which you are signed in, the latest first.',
  permission: 'self',
  input: ofMe,
  output: sessionList,
  async run({ db, viewer, now }): Promise<{ sessions: SessionView[] }> {
    requireSession(viewer);
    const rows = await db.session.findMany({
      where: { userId: viewer.userId, expiresAt: { gt: now } },
      select: { id: true, device: true, createdAt: true, lastSeenAt: true },
      orderBy: { lastSeenAt: 'desc' },
      take: MOST_SESSIONS,
    });
    return {
      sessions: rows.map(({ id, device, createdAt, lastSeenAt }) => {
        const sessionId = Buffer.from(id).toString('hex');
        const times = { since: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() };
        return { sessionId, device, ...times, isThis: sessionId === viewer.sessionId };
      }),
    };
  },
});

export const end = defineSelfCommand({
  name: 'sessions.end',
  summary: 'Sign one of your browsers out, at once.',
  permission: 'self',
  input: endOneSession,
  async apply({ tx, viewer, input }) {
    requireSession(viewer);
    const id = new Uint8Array(Buffer.from(input.sessionId, 'hex'));
    const { count } = await tx.session.deleteMany({ where: { id, userId: viewer.userId } });
    if (count !== 1) throw notFound();
    return { result: {}, events: [] };
  },
});

export const endOthers = defineSelfCommand({
  name: 'account.signOutEverywhere',
  summary: 'End every other session of yours.',
  permission: 'self',
  input: ofMe,
  async apply({ tx, viewer }) {
    requireSession(viewer);
    await endSessions(tx, viewer.userId, ownSession(viewer));
    return { result: {}, events: [] };
  },
});
