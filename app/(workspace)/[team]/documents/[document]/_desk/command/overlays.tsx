import type { Overlay } from '../keys/use-keys.ts';
import { CommandMenu } from './command-menu.tsx';
import { KeyList } from './key-list.tsx';

type Props = { slug: string; shown: Overlay; onClose: () => void; onOpenKeys: () => void };

/** What opens over the workspace by a key; loaded when first asked for. */
export default function Overlays({ slug, shown, onClose, onOpenKeys }: Props) {
  return shown === 'menu' ? (
    <CommandMenu slug={slug} onClose={onClose} onOpenKeys={onOpenKeys} />
  ) : (
    <KeyList onClose={onClose} />
  );
}
