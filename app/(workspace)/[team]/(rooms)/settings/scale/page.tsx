import type { Metadata } from 'next';
import { SettingsFrame } from '#app/_ui/screens/settings-frame.tsx';
import { VerdictLabel } from '#app/_ui/verdict.tsx';
import { teamOf } from '#app/viewer.ts';
import { defaultScale, type Outcome } from '#lib/claims/scale.ts';
import { settingsRooms } from '../rooms.ts';

export const metadata: Metadata = { title: 'Rating scale' };

const OUTCOMES: Record<Outcome, string> = {
  supported: 'supported',
  mixed: 'mixed',
  refuted: 'refuted',
  unproven: 'unproven',
  notCheckable: 'not checkable',
};

export default async function ScalePage({ params }: { params: Promise<{ team: string }> }) {
  const team = await teamOf((await params).team);
  return (
    <SettingsFrame
      rooms={settingsRooms(team.slug, team.role)}
      here={`/${team.slug}/settings/scale`}
      title="Rating scale"
      about="What a check can find. The keys 1 to 6 set them; each comes to one outcome, which the report counts."
    >
      <table className="lib scale" aria-label="Ratings">
        <thead>
          <tr>
            <th>Key</th>
            <th>Verdict</th>
            <th>Outcome</th>
            <th>Means</th>
          </tr>
        </thead>
        <tbody>
          {defaultScale.map(({ key, word, look, outcome, meaning }, at) => (
            <tr key={key}>
              <td>
                <kbd>{at + 1}</kbd>
              </td>
              <td>
                <VerdictLabel look={look} word={word} />
              </td>
              <td>{OUTCOMES[outcome]}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SettingsFrame>
  );
}
