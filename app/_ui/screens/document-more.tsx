'use client';
import { Icon } from '../icon.tsx';
import { Menu, MenuItem } from '../menu.tsx';
import type { DocumentsState } from './documents-page.tsx';

type DocumentMoreProps = {
  title: string;
  state: DocumentsState;
  /** Left out: what this person may not do is not offered. */
  onDetails?: () => void;
  onArchive?: () => void;
  onUnarchive?: () => void;
  onDelete?: () => void;
  onRestore?: () => void;
};

/** What can be done with a document in the list. Deleting has its way back in the toast and under "Deleted". */
export function DocumentMore({
  title,
  state,
  onDetails,
  onArchive,
  onUnarchive,
  onDelete,
  onRestore,
}: DocumentMoreProps) {
  return (
    <Menu trigger={<Icon name="ellipsis" />} label={`More for ${title}`} kind="bare" size="small" align="end">
      {state !== 'deleted' && onDetails && (
        <MenuItem icon="pencil" onSelect={onDetails}>
          Details
        </MenuItem>
      )}
      {state === 'active' && onArchive && (
        <MenuItem icon="archive" onSelect={onArchive}>
          Archive
        </MenuItem>
      )}
      {state === 'archived' && onUnarchive && (
        <MenuItem icon="rotate-ccw" onSelect={onUnarchive}>
          Take out of the archive
        </MenuItem>
      )}
      {state !== 'deleted' && onDelete && (
        <MenuItem icon="trash" onSelect={onDelete}>
          Delete
        </MenuItem>
      )}
      {state === 'deleted' && onRestore && (
        <MenuItem icon="rotate-ccw" onSelect={onRestore}>
          Restore
        </MenuItem>
      )}
    </Menu>
  );
}
