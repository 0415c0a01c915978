import { DetailsDialog } from '../../../../_details/details-dialog.tsx';
import type { Overlay } from '../keys/use-keys.ts';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';
import { CommandMenu } from './command-menu.tsx';
import { KeyList } from './key-list.tsx';

type Props = {
  slug: string;
  shown: Overlay;
  onClose: () => void;
  onOpenKeys: () => void;
  onOpenDetails: () => void;
};

/** What opens over the workspace by a key; loaded when first asked for. */
export default function Overlays({ shown, onClose, ...rest }: Props) {
  if (shown === 'menu') return <CommandMenu onClose={onClose} {...rest} />;
  return shown === 'keys' ? <KeyList onClose={onClose} /> : <Details onClose={onClose} />;
}

function Details({ onClose }: Pick<Props, 'onClose'>) {
  const { drafts } = useOpenWorkspace();
  const document = useWorkspace((snapshot) => snapshot.document);
  return <DetailsDialog document={document} drafts={drafts} onClose={onClose} />;
}
