import type { ReactNode } from 'react';
import { Avatar } from '#app/_ui/avatar.tsx';
import { allows } from '#lib/auth/permissions.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { DraftLine } from '../drafts/draft-line.tsx';
import type { ClaimFields } from '../store/actions.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words.ts';
import type { PartProps } from './claim-panel.tsx';
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
          value={claim.kind}
          options={Object.entries(KIND_WORDS)}
          onChoose={(kind) => update({ kind: kind as ClaimView['kind'] })}
        />
      </Row>
      <Row label="Risk">
        <Choice
          label="Risk"
          value={claim.risk}
          options={Object.entries(LEVEL_WORDS)}
          onChoose={(risk) => update({ risk: risk as ClaimView['risk'] })}
        />
      </Row>
      <Row label="Checker">
        <Checker claim={claim} onChoose={(assigneeId) => update({ assigneeId })} />
      </Row>
      <Row label="Due">
        <span className={claim.dueOn ? 'dated' : 'dated blank'} data-hint="No date">
          <input
            type="date"
            className="in-place"
            aria-label="Due"
            value={claim.dueOn ?? ''}
            onChange={(event) => update({ dueOn: event.currentTarget.value || null })}
          />
        </span>
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

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  field?: string;
  onChoose: (value: string) => void;
};

function Choice({ label, value, options, field, onChoose }: ChoiceProps) {
  return (
    <select
      className="in-place"
      aria-label={label}
      data-field={field}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
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
