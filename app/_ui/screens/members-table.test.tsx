import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type MemberRow, MembersTable } from './members-table.tsx';

const nothing = () => {};
const mara: MemberRow = {
  id: '1',
  name: 'Mara Ivens',
  email: 'mara@paper.example',
  role: 'owner',
  openClaims: 6,
};
const tomas: MemberRow = {
  id: '2',
  name: 'Tomas Wren',
  email: 'tomas@paper.example',
  role: 'checker',
  openClaims: 0,
};

function table(props: Partial<Parameters<typeof MembersTable>[0]>): string {
  return renderToStaticMarkup(
    <MembersTable
      members={[mara, tomas]}
      invitations={[{ id: '3', email: 'lena@paper.example', role: 'editor', about: 'Invited today' }]}
      mayChange
      onRole={nothing}
      onRemove={nothing}
      onLeave={nothing}
      onResetPassword={nothing}
      onRevoke={nothing}
      {...props}
    />,
  );
}

describe('the members', () => {
  it('are only read by those who may not change them', () => {
    expect(table({ mayChange: false })).not.toMatch(/<select|<button/);
  });

  it('leave by themselves, whatever their role; their own password is not reset here', () => {
    const html = table({ mayChange: false, members: [mara, { ...tomas, isMe: true }] });
    expect(html).toContain('aria-label="More for Tomas Wren"');
    expect(html).not.toContain('aria-label="More for Mara Ivens"');
    expect(html).toContain('Leave the team');
    expect(html).not.toContain('Reset password');
  });

  it('keep their last owner: no role to choose, and the reason said', () => {
    const html = table({ lastOwnerId: '1' });
    expect(html).toContain('aria-label="Role of Tomas Wren: ');
    expect(html).not.toContain('aria-label="Role of Mara Ivens');
    expect(html).toContain('A team always keeps one owner');
  });

  it('have as many cells as heads in every row', () => {
    const html = table({ members: [mara] });
    const heads = html.match(/<th>/g)?.length;
    const rows = html.split('<tbody>')[1]?.split('</tr>').slice(0, -1) ?? [];
    expect(rows.map((row) => row.match(/<td/g)?.length)).toEqual([heads, heads]);
    expect(html).toContain('<td class="num quiet">6</td>');
  });
});
