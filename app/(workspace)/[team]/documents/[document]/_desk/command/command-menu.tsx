import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Avatar } from '#app/_ui/avatar.tsx';
import { Icon } from '#app/_ui/icon.tsx';
import { VerdictSymbol } from '#app/_ui/verdict.tsx';
import { lookOf } from '#lib/claims/scale.ts';
import { focusField } from '../keys/focus-field.ts';
import { printed } from '../keys/hints.ts';
import { type Binding, type Hands, keymap } from '../keys/keymap.ts';
import { useColleagues } from '../presence/use-colleagues.ts';
import { type Colleague, placeOf } from '../presence/who-is-here.ts';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { bestOf } from './find.ts';
import { type DocumentLine, useDocuments } from './use-documents.ts';

const MOST = { actions: 8, people: 5, claims: 8, documents: 5 };

type Props = { slug: string; onClose: () => void; onOpenKeys: () => void; onOpenDetails: () => void };

/** Everything that can be done now, who is here, every claim, every document: found by typing. "#" asks for claims only. */
export function CommandMenu({ slug, onClose, onOpenKeys, onOpenDetails }: Props) {
  const { store, actions, presence } = useOpenWorkspace();
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const snapshot = useWorkspace((whole) => whole);
  const documents = useDocuments(snapshot.document.teamId, typed);
  const onlyClaims = typed.startsWith('#');
  const hands: Hands = {
    actions,
    openMenu: () => {},
    openKeys: onOpenKeys,
    openDetails: onOpenDetails,
    focusField: (field) => {
      actions.show('claim');
      focusField(field);
    },
  };
  const run = (act: () => void) => {
    onClose();
    requestAnimationFrame(act);
  };
  const able = keymap.filter(({ id, works }) => id !== 'menu' && works(snapshot));
  const bindings = onlyClaims
    ? []
    : bestOf(able, ({ label, group }) => `${label} ${group}`, typed, MOST.actions);
  const colleagues = useColleagues();
  const people = onlyClaims ? [] : bestOf(colleagues, ({ name }) => `follow ${name}`, typed, MOST.people);
  const claims = bestOf(
    snapshot.order,
    (id) => {
      const claim = snapshot.claims.get(id);
      return `#${claim?.number} ${claim?.quote} ${claim?.wording ?? ''}`;
    },
    typed,
    MOST.claims,
  );
  return (
    <Modal onClose={onClose}>
      <Command shouldFilter={false} label="Command menu" loop>
        <div className="in">
          <Icon name="search" />
          <Command.Input
            value={typed}
            onValueChange={setTyped}
            placeholder="Search actions, claims, documents"
          />
          <kbd>Esc</kbd>
        </div>
        <Command.List label="Results">
          <Command.Empty>Nothing fits “{typed}”.</Command.Empty>
          <Group heading="Actions" show={bindings.length > 0}>
            {bindings.map((binding) => (
              <Action
                key={binding.id}
                binding={binding}
                onRun={() => run(() => binding.run(hands, store.get()))}
              />
            ))}
          </Group>
          <Group heading="Here now" show={people.length > 0}>
            {people.map((colleague) => (
              <FollowItem
                key={colleague.id}
                colleague={colleague}
                onRun={() => run(() => presence.follow(colleague.id))}
              />
            ))}
          </Group>
          <Group heading="Go to" show={claims.length > 0}>
            {claims.map((id) => (
              <ClaimItem
                key={id}
                id={id}
                onRun={() => run(() => actions.activate(id, { showPanel: true }))}
              />
            ))}
          </Group>
          <Group heading="Documents" show={!onlyClaims && documents.length > 0}>
            {documents.slice(0, MOST.documents).map((document) => (
              <DocumentItem
                key={document.id}
                document={document}
                onRun={() => run(() => router.push(`/${slug}/documents/${document.id}`))}
              />
            ))}
          </Group>
        </Command.List>
        <div className="cf">
          <span>
            <kbd>↑</kbd>
            <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>Enter</kbd> do
          </span>
          <span className="grow" />
          <span>
            Start with <kbd>#</kbd> for a claim
          </span>
        </div>
      </Command>
    </Modal>
  );
}

/** The browser's modal dialog: holds the focus, gives it back, lies above everything. */
function Modal({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press outside is the pointer's way; Esc is the keyboard's, by `cancel`
    <dialog
      ref={dialog}
      className="cmd"
      aria-label="Command menu"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}

function Group({ heading, show, children }: { heading: string; show: boolean; children: ReactNode }) {
  return show ? <Command.Group heading={heading}>{children}</Command.Group> : null;
}

function Action({ binding, onRun }: { binding: Binding; onRun: () => void }) {
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

function FollowItem({ colleague, onRun }: { colleague: Colleague; onRun: () => void }) {
  return (
    <Command.Item value={`follow ${colleague.id}`} onSelect={onRun}>
      <Avatar person={colleague} small />
      <span className="grow clip">Follow {colleague.name}</span>
      <span className="dim">{placeOf(colleague.look)}</span>
    </Command.Item>
  );
}

function ClaimItem({ id, onRun }: { id: string; onRun: () => void }) {
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

function DocumentItem({ document, onRun }: { document: DocumentLine; onRun: () => void }) {
  return (
    <Command.Item value={document.id} onSelect={onRun}>
      <Icon name="file-text" />
      <span className="grow clip" dir="auto">
        {document.title}
      </span>
    </Command.Item>
  );
}
