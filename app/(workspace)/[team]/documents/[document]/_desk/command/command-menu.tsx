import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Icon } from '#app/_ui/icon.tsx';
import { Modal } from '#app/_ui/modal.tsx';
import type { Hands } from '../keys/binding.ts';
import { focusField } from '../keys/focus-field.ts';
import { useColleagues } from '../presence/use-colleagues.ts';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { type Found, found } from './found.ts';
import { ActionItem, ClaimItem, DocumentItem, FollowItem, Group } from './items.tsx';
import { useDocuments } from './use-documents.ts';

const MOST_DOCUMENTS = 5;

type Props = { slug: string; onClose: () => void; onOpenKeys: () => void; onOpenDetails: () => void };

/** Everything that can be done now, who is here, every claim, every document: found by typing. */
export function CommandMenu(props: Props) {
  const [typed, setTyped] = useState('');
  const snapshot = useWorkspace((whole) => whole);
  const colleagues = useColleagues();
  return (
    <Modal className="cmd" aria-label="Command menu" onClose={props.onClose}>
      <Command shouldFilter={false} label="Command menu" loop>
        <div className="in">
          <Icon name="search" />
          <Command.Input
            ref={beginHere}
            value={typed}
            onValueChange={setTyped}
            placeholder="Search actions, claims, documents"
          />
          <kbd>Esc</kbd>
        </div>
        <Command.List label="Results">
          <Command.Empty>Nothing fits “{typed}”.</Command.Empty>
          <Results {...props} typed={typed} found={found(snapshot, colleagues, typed)} />
        </Command.List>
        <Foot />
      </Command>
    </Modal>
  );
}

/** The browser's word for where a dialog begins; React's own would focus before the dialog is shown. */
function beginHere(input: HTMLElement | null): void {
  input?.setAttribute('autofocus', '');
}

function Results({ slug, typed, found, onClose, ...openers }: Props & { typed: string; found: Found }) {
  const { store, actions, presence } = useOpenWorkspace();
  const router = useRouter();
  const documents = useDocuments(
    useWorkspace(({ document }) => document.teamId),
    typed,
  );
  const hands = useHands(openers);
  const run = (act: () => void) => () => {
    onClose();
    requestAnimationFrame(act);
  };
  return (
    <>
      <Group heading="Actions" show={found.bindings.length > 0}>
        {found.bindings.map((binding) => (
          <ActionItem key={binding.id} binding={binding} onRun={run(() => binding.run(hands, store.get()))} />
        ))}
      </Group>
      <Group heading="Here now" show={found.people.length > 0}>
        {found.people.map((colleague) => (
          <FollowItem
            key={colleague.id}
            colleague={colleague}
            onRun={run(() => presence.follow(colleague.id))}
          />
        ))}
      </Group>
      <Group heading="Go to" show={found.claims.length > 0}>
        {found.claims.map((id) => (
          <ClaimItem key={id} id={id} onRun={run(() => actions.activate(id, { showPanel: true }))} />
        ))}
      </Group>
      <Group heading="Documents" show={!found.onlyClaims && documents.length > 0}>
        {documents.slice(0, MOST_DOCUMENTS).map((document) => (
          <DocumentItem
            key={document.id}
            document={document}
            onRun={run(() => router.push(`/${slug}/documents/${document.id}`))}
          />
        ))}
      </Group>
    </>
  );
}

/** What an act may touch when it is chosen here rather than by its key. */
function useHands({ onOpenKeys, onOpenDetails }: Pick<Props, 'onOpenKeys' | 'onOpenDetails'>): Hands {
  const { actions } = useOpenWorkspace();
  return {
    actions,
    openMenu: () => {},
    openKeys: onOpenKeys,
    openDetails: onOpenDetails,
    focusField: (field) => focusField(field, actions),
  };
}

function Foot() {
  return (
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
  );
}
