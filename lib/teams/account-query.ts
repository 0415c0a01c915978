import { defineSelfQuery } from '../door/define.ts';
import { listTeams } from './input.ts';

export const get = defineSelfQuery({
  name: 'account.get',
  summary: 'Who you are.',
  permission: 'self',
  input: listTeams,
  async run({ db, viewer }): Promise<{ id: string; name: string; email: string }> {
    return db.user.findUniqueOrThrow({
      where: { id: viewer.userId },
      select: { id: true, name: true, email: true },
    });
  },
});
