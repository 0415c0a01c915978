import type { Actions } from '../store/actions.ts';
import type { PanelField } from './binding.ts';

/** The frames within which a field that was asked for appears: its pane may have to be shown or loaded first. */
const FRAMES = 30;

/** Puts the keyboard into a field of the panel. Its pane and tab are shown first; what is folded away is opened by what bears `data-opens`. */
export function focusField(field: PanelField, { show, showTab }: Pick<Actions, 'show' | 'showTab'>): void {
  show('claim');
  showTab('claim');
  if (!fieldOf(field)) document.querySelector<HTMLElement>(`[data-opens="${field}"]`)?.click();
  focusWhenThere(field, FRAMES);
}

function focusWhenThere(field: PanelField, frames: number): void {
  const found = fieldOf(field);
  if (found) {
    found.focus();
    if (found instanceof HTMLButtonElement && found.popoverTargetElement) found.click();
    found.scrollIntoView({ block: found.closest('form') ? 'center' : 'nearest' });
  } else if (frames > 0) {
    requestAnimationFrame(() => focusWhenThere(field, frames - 1));
  }
}

function fieldOf(field: PanelField): HTMLElement | undefined {
  const found = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  return found && found.getClientRects().length > 0 ? found : undefined;
}
