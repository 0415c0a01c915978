import { bareCode } from '../auth/rules.ts';
import { dropFactor, factorOf, keepFactor, renewRecoveryCodes } from '../auth/second-factor.ts';
import { endSessions } from '../auth/sessions.ts';
import { keyInWords, makeKey, stepOf } from '../auth/totp.ts';
import { defineSelfCommand, defineSelfQuery } from '../door/define.ts';
import { ruleBroken } from '../refusal.ts';
import { openFactorSetup, sealFactorSetup } from './factor-setup.ts';
import { confirmFactor, ofMe, provenSelf } from './input.ts';
import { ownSession, proveSelf, requireSession, wrongField } from './proof.ts';
import { type FactorView, factorView } from './view.ts';
import { signInChanged } from './writes.ts';

export const get = defineSelfQuery({
  name: 'factor.get',
  summary: 'Whether you have a second factor, and how many recovery codes are left.',
  permission: 'self',
  input: ofMe,
  output: factorView,
  async run({ db, viewer }): Promise<FactorView> {
    requireSession(viewer);
    const factor = await factorOf(db, viewer.userId);
    return { since: factor?.since.toISOString() ?? null, codesLeft: factor?.codesLeft ?? 0 };
  },
});

export const begin = defineSelfCommand({
  name: 'factor.begin',
  summary: 'A key for your authenticator app. It counts once a code of it confirms it.',
  permission: 'self',
  secret: true,
  input: provenSelf,
  async prepare({ db, viewer, input, now }) {
    const { email } = await proveSelf(db, viewer, input, now);
    return { email, replaces: (await factorOf(db, viewer.userId))?.since ?? null };
  },
  async apply({ viewer, prepared: { email, replaces }, now }) {
    requireSession(viewer);
    const key = makeKey();
    const setup = sealFactorSetup({ key, replaces }, viewer.sessionId, now);
    return { result: { ...keyInWords(key, email), setup }, events: [] };
  },
});

export const confirm = defineSelfCommand({
  name: 'factor.confirm',
  summary:
    'Switch the second factor on, or move it to another authenticator. Shows its recovery codes, once.',
  permission: 'self',
  secret: true,
  input: confirmFactor,
  async apply({ tx, viewer, input, now }) {
    requireSession(viewer);
    const { userId } = viewer;
    const setup = openFactorSetup(input.setup, viewer.sessionId, now);
    const step = setup && stepOf(setup.key, bareCode(input.code), now);
    if (setup && !step) throw wrongField('wrong-code', 'code', 'This is not the code of that key just now.');
    await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`; // one setup at a time
    const present = await factorOf(tx, userId);
    if (!setup || !step || present?.since.getTime() !== setup.replaces?.getTime())
      throw ruleBroken('setup-lapsed', 'This setup has lapsed. Begin again.');
    await keepFactor(tx, { userId, key: setup.key, step, now });
    await endSessions(tx, userId, ownSession(viewer));
    return {
      result: { recoveryCodes: await renewRecoveryCodes(tx, userId) },
      events: await signInChanged(tx, userId, present ? 'moved' : 'on'),
    };
  },
});

export const remove = defineSelfCommand({
  name: 'factor.remove',
  summary: 'Switch your second factor off; every other session of yours ends.',
  permission: 'self',
  input: provenSelf,
  async prepare({ db, viewer, input, now }) {
    await proveSelf(db, viewer, input, now);
  },
  async apply({ tx, viewer }) {
    if (!(await dropFactor(tx, viewer.userId))) throw noFactor();
    await endSessions(tx, viewer.userId, ownSession(viewer));
    return { result: {}, events: await signInChanged(tx, viewer.userId, 'off') };
  },
});

export const renewCodes = defineSelfCommand({
  name: 'factor.renewCodes',
  summary: 'New recovery codes, shown once; those you had hold no more.',
  permission: 'self',
  secret: true,
  input: provenSelf,
  async prepare({ db, viewer, input, now }) {
    await proveSelf(db, viewer, input, now);
  },
  async apply({ tx, viewer }) {
    if (!(await factorOf(tx, viewer.userId))) throw noFactor();
    return {
      result: { recoveryCodes: await renewRecoveryCodes(tx, viewer.userId) },
      events: await signInChanged(tx, viewer.userId, 'codes'),
    };
  },
});

function noFactor() {
  return ruleBroken('no-second-factor', 'You have no second factor.');
}
