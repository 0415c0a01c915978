'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Icon } from '#app/_ui/icon.tsx';
import { Menu, MenuItem } from '#app/_ui/menu.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { send } from '#app/door.ts';
import type { TeamView } from '#lib/teams/view.ts';

/** The teams one belongs to, and the way out of each; also of one that is shut for want of a second factor. */
export function Teams({ teams }: { teams: TeamView[] }) {
  const router = useRouter();

  async function leave({ id, name }: TeamView) {
    const answer = await send('teams.leave', { teamId: id });
    sayToast(
      answer.ok ? { message: `You have left ${name}.` } : { message: answer.problem.detail, stays: true },
    );
    router.refresh();
  }

  return (
    <section className="alt" aria-labelledby="teams">
      <h2 id="teams">Your teams</h2>
      {teams.length === 0 && <p>None yet. Ask an owner of a team for an invitation link.</p>}
      <ul className="seats">
        {teams.map((team) => (
          <li key={team.id}>
            <span className="grow">
              <Link href={`/${team.slug}`}>
                <bdi>{team.name}</bdi>
              </Link>
              <span className="sub">
                as {team.role}
                {!team.open && ', shut until you have a second factor'}
              </span>
            </span>
            <Menu
              trigger={<Icon name="ellipsis" />}
              label={`More for ${team.name}`}
              kind="bare"
              size="small"
              align="end"
            >
              <MenuItem icon="log-out" onSelect={() => void leave(team)}>
                Leave the team
              </MenuItem>
            </Menu>
          </li>
        ))}
      </ul>
    </section>
  );
}
