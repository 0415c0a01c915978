import { copyText } from '#app/_ui/copy-text.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { Menu, MenuItem } from '#app/_ui/menu.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { allows } from '#lib/auth/permissions.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { mayWork } from '../keys/able.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';

/** What is done with a claim as a whole. */
export function MoreMenu({ claim }: { claim: ClaimView }) {
  const actions = useActions();
  const { works, deletes, selection } = useWorkspace((snapshot) => ({
    works: mayWork(snapshot),
    deletes:
      mayWork(snapshot) &&
      allows('claim.delete', { role: snapshot.me.role, own: claim.createdById === snapshot.me.id }),
    selection: snapshot.ui.selection,
  }));
  return (
    <Menu trigger={<Icon name="ellipsis" />} label="More" kind="bare" align="end">
      <MenuItem icon="link" onSelect={() => void copyLink(claim.number)}>
        Copy link to claim {claim.number}
      </MenuItem>
      {works && (
        <MenuItem
          icon="quote"
          refusal={selection ? null : 'Select the words in the text first.'}
          onSelect={() => selection && actions.rerange(claim.id, selection)}
        >
          Move to the selected words
        </MenuItem>
      )}
      {deletes && (
        <MenuItem icon="trash" onSelect={() => actions.remove(claim.id)}>
          Delete claim
        </MenuItem>
      )}
    </Menu>
  );
}

async function copyLink(number: number): Promise<void> {
  const address = new URL(location.href);
  address.search = `?claim=${number}`;
  if (await copyText(address.href)) sayToast({ message: 'Link copied' });
}
