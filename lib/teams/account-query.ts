import { defineSelfQuery } from '../door/define.ts';
import { ofMe } from './input.ts';

export const get = defineSelfQuery({
  name: 'account.get',
  summary: 'Who you are.',
  permission: 'self',
  input: ofMe,
  async run({ db, viewer }): Promise<{ id: string; name: string; email: string }> {
    return db.user.findUniqueOrThrow({
      where: { id: viewer.userId },
      select: { id: true, name: true, email: true },
    });
  },
});
