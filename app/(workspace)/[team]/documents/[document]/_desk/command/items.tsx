import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import { Avatar } from '#app/_ui/avatar.tsx';
import { Icon } from '#app/_ui/icon.tsx';
import { VerdictSymbol } from '#app/_ui/verdict.tsx';
import { lookOf } from '#lib/claims/scale.ts';
import type { Binding } from '../keys/binding.ts';
import { printed } from '../keys/hints.ts';
import { type Colleague, placeOf } from '../presence/who-is-here.ts';
import { useWorkspace } from '../store/use-workspace.ts';
import type { DocumentLine } from './use-documents.ts';

/** Results of one sort under their heading; none, no heading. */
export function Group({ heading, show, children }: { heading: string; show: boolean; children: ReactNode }) {
  return show ? <Command.Group heading={heading}>{children}</Command.Group> : null;
}

/** Something that can be done now, with its keys. */
export function ActionItem({ binding, onRun }: { binding: Binding; onRun: () => void }) {
  return (
    <Command.Item value={binding.id} onSelect={onRun}>
      <span className="grow clip">{binding.label}</span>
      {printed(binding.chords[0] ?? '')
        .split(' ')
        .map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
    </Command.Item>
  );
}

/** A colleague who is here, and where. */
export function FollowItem({ colleague, onRun }: { colleague: Colleague; onRun: () => void }) {
  return (
    <Command.Item value={`follow ${colleague.id}`} onSelect={onRun}>
      <Avatar person={colleague} small />
      <span className="grow clip">Follow {colleague.name}</span>
      <span className="dim">{placeOf(colleague.whereabouts)}</span>
    </Command.Item>
  );
}

/** A claim with its number, verdict and words. */
export function ClaimItem({ id, onRun }: { id: string; onRun: () => void }) {
  const claim = useWorkspace(({ claims }) => claims.get(id));
  if (!claim) return null;
  return (
    <Command.Item value={id} onSelect={onRun}>
      <span className="n">{claim.number}</span>
      <VerdictSymbol look={lookOf(claim)} />
      <span className="grow clip serif" dir="auto">
        {claim.quote}
      </span>
    </Command.Item>
  );
}

/** A document of the team. */
export function DocumentItem({ document, onRun }: { document: DocumentLine; onRun: () => void }) {
  return (
    <Command.Item value={document.id} onSelect={onRun}>
      <Icon name="file-text" />
      <span className="grow clip" dir="auto">
        {document.title}
      </span>
    </Command.Item>
  );
}
