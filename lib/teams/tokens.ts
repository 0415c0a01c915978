import { v7 as uuid } from 'uuid';
import { hashSecret, makeSecret } from '../auth/secrets.ts';
import { defineCommand } from '../door/define.ts';
import { notFound } from '../refusal.ts';
import { createToken, revokeToken } from './input.ts';
import { requireSession } from './proof.ts';

export const create = defineCommand({
  name: 'tokens.create',
  summary: 'A token with which a program acts as you within this team. Shown once.',
  permission: 'token.manage',
  subject: 'teamId',
  secret: true,
  input: createToken,
  async apply({ tx, viewer, input, standing: { teamId }, now }) {
    requireSession(viewer);
    const secret = `galley_${makeSecret()}`;
    const id = uuid();
    await tx.apiToken.create({
      data: {
        id,
        teamId,
        userId: viewer.userId,
        name: input.name,
        tokenHash: hashSecret(secret),
        createdAt: now,
      },
      select: { id: true },
    });
    return {
      result: { id, name: input.name, secret },
      events: [{ type: 'token.created', subjectId: id, payload: { name: input.name } }],
    };
  },
});

export const revoke = defineCommand({
  name: 'tokens.revoke',
  summary: 'End a token of yours.',
  permission: 'token.manage',
  subject: 'tokenId',
  input: revokeToken,
  async apply({ tx, input, standing: { teamId, own }, now }) {
    if (!own) throw notFound();
    await tx.apiToken.updateMany({
      where: { id: input.tokenId, teamId, revokedAt: null },
      data: { revokedAt: now },
    });
    return { result: {}, events: [{ type: 'token.revoked', subjectId: input.tokenId, payload: {} }] };
  },
});
