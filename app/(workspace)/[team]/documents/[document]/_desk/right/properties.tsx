import type { ReactNode } from 'react';
import { Avatar } from '#app/_ui/avatar.tsx';
import { Choice } from '#app/_ui/choice.tsx';
import { allows } from '#lib/auth/permissions.ts';
import { KINDS, LEVELS } from '#lib/claims/values.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { DraftLine } from '../drafts/draft-line.tsx';
import type { ClaimFields } from '../store/actions.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words.ts';
import type { PartProps } from './claim-panel.tsx';
import { DueDate } from './due-date.tsx';
import { ReadProperties } from './read-properties.tsx';

/** Kind, risk, checker, due date, speaker and neutral wording: each field shows its value and is changed in place. */
export function Properties({ claim, works }: PartProps) {
  const actions = useActions();
  if (!works) return <ReadProperties claim={claim} />;
  const update = (fields: ClaimFields) => actions.update(claim.id, fields);
  return (
    <dl className="props">
      <Row label="Kind">
        <Choice
          label="Kind"
          className="in-place"
          value={claim.kind}
          options={KINDS.map((kind) => [kind, KIND_WORDS[kind]] as const)}
          onChoose={(kind) => update({ kind })}
        />
      </Row>
      <Row label="Risk">
        <Choice
          label="Risk"
          className="in-place"
          value={claim.risk}
          options={LEVELS.map((level) => [level, LEVEL_WORDS[level]] as const)}
          onChoose={(risk) => update({ risk })}
        />
      </Row>
      <Row label="Checker">
        <Checker claim={claim} onChoose={(assigneeId) => update({ assigneeId })} />
      </Row>
      <Row label="Due">
        <DueDate claim={claim} onSave={(dueOn) => update({ dueOn })} />
      </Row>
      <Row label="Speaker">
        <DraftLine
          row={claim.id}
          field="speaker"
          label="Speaker"
          saved={claim.speaker}
          placeholder="Who says so"
          onSave={(speaker) => update({ speaker })}
        />
      </Row>
      <Row label="Wording">
        <DraftLine
          row={claim.id}
          field="wording"
          label="Neutral wording"
          saved={claim.wording}
          placeholder="The claim in neutral words"
          lines
          onSave={(wording) => update({ wording })}
        />
      </Row>
    </dl>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Checker({ claim, onChoose }: { claim: ClaimView; onChoose: (id: string | null) => void }) {
  const people = useWorkspace((snapshot) => snapshot.people);
  const meId = useWorkspace(({ me }) => me.id);
  const person = claim.assigneeId ? people.get(claim.assigneeId) : undefined;
  const able = people.values().filter(({ role }) => allows('claim.work', { role, own: false }));
  return (
    <>
      <Avatar person={person ?? null} small />
      <Choice
        label="Checker"
        className="in-place"
        field="assignee"
        value={claim.assigneeId ?? ''}
        options={[
          ['', 'Nobody yet'],
          ...able.map(({ id, name }) => [id, id === meId ? `${name} (you)` : name] as const),
        ]}
        onChoose={(id) => onChoose(id || null)}
      />
    </>
  );
}
