import type { Actions } from '../../_desk/store/actions.ts';
import type { WorkspaceStore } from '../../_desk/store/use-workspace.ts';
import type { Sheet } from '../sheet.ts';
import { selectedIn } from './selected.ts';

/** Touch and keyboard say no "finished": a selection that has stood still this long (ms) is meant. */
const STILL = 160;

/**
 * Takes the browser's selection into the store when it is finished, and lets go of it when the store does.
 * A selection stays the store's when the focus goes elsewhere; a click into the article ends it.
 */
export function watchSelection(sheet: Sheet, store: WorkspaceStore, actions: Actions): () => void {
  let dragging = false;
  let timer = 0;
  const publish = () => {
    const span = selectedIn(sheet.map);
    if (span) actions.select(span);
    else if (store.get().ui.selection && isCaretIn(sheet.frame)) actions.select(null);
  };
  const later = () => {
    clearTimeout(timer);
    if (!dragging) timer = window.setTimeout(publish, STILL);
  };
  const down = (event: PointerEvent) => {
    dragging = event.pointerType === 'mouse' && sheet.frame.contains(event.target as Node);
  };
  const up = () => {
    if (dragging) timer = window.setTimeout(publish);
    dragging = false;
  };
  /** A letter pressed before the browser has told of a selection means what is selected; it is heard here before the keys are. */
  const press = ({ key }: KeyboardEvent) => {
    if (dragging || key.length !== 1) return;
    clearTimeout(timer);
    publish();
  };
  let held = store.get().ui.selection;
  const letGo = store.subscribe(() => {
    const { selection } = store.get().ui;
    if (held && !selection && !dragging && selectedIn(sheet.map)) document.getSelection()?.empty();
    held = selection;
  });

  document.addEventListener('selectionchange', later);
  document.addEventListener('pointerdown', down);
  document.addEventListener('pointerup', up);
  document.addEventListener('keydown', press, true);
  return () => {
    clearTimeout(timer);
    letGo();
    document.removeEventListener('selectionchange', later);
    document.removeEventListener('pointerdown', down);
    document.removeEventListener('pointerup', up);
    document.removeEventListener('keydown', press, true);
  };
}

function isCaretIn(frame: HTMLElement): boolean {
  const selection = document.getSelection();
  return selection?.isCollapsed === true && frame.contains(selection.anchorNode);
}
