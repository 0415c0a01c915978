'use client';
import { type ReactNode, useId, useRef, useState } from 'react';
import { classOf } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { entryOf, itemAfter } from './menu-keys.ts';

type MenuProps = {
  /** What the button shows; a word, an icon, an avatar. */
  trigger: ReactNode;
  /** The button's name where `trigger` has no words. */
  label?: string;
  kind?: 'line' | 'bare';
  size?: 'small' | 'usual';
  className?: string;
  /** The menu's edge that lies on the button's: its start, or its end. */
  align?: 'start' | 'end';
  /** By which name a key finds the button. */
  field?: string;
  children: ReactNode;
};

/** A button and the acts behind it. The browser's popover gives the top layer, Esc and the click outside; arrows are ours. */
export function Menu({ trigger, label, kind, size, className, align = 'start', field, children }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        className={className ?? classOf({ kind, size })}
        popoverTarget={id}
        data-field={field}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          popover.current?.showPopover({ source: event.currentTarget });
        }}
      >
        {trigger}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={align === 'end' ? 'menu end' : 'menu'}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open') entryOf(event.currentTarget)?.focus();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Tab') event.currentTarget.hidePopover();
          const next = itemAfter(event.currentTarget, event.key);
          if (!next) return;
          event.preventDefault();
          next.focus();
        }}
      >
        {children}
      </div>
    </>
  );
}

type ItemProps = {
  icon?: IconName;
  /** The key that does the same. */
  keys?: string;
  /** Why it cannot be done now; then it is shown, and does nothing. */
  refusal?: string | null;
  children: ReactNode;
};

/** One act. The menu closes first, so that focus is back on its button before the act moves it. */
export function MenuItem({ icon, keys, refusal, children, onSelect }: ItemProps & { onSelect: () => void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={refusal ? true : undefined}
      title={refusal ?? undefined}
      onClick={(event) => {
        if (refusal) return;
        closeAround(event.currentTarget);
        onSelect();
      }}
    >
      {icon && <Icon name={icon} small />}
      {children}
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}

/** An act that is the browser's own: a form it sends, which needs no script of ours. */
export function MenuPost({
  icon,
  children,
  action,
}: Pick<ItemProps, 'icon' | 'children'> & { action: string }) {
  return (
    <form method="post" action={action} role="none">
      <button type="submit" role="menuitem" tabIndex={-1}>
        {icon && <Icon name={icon} small />}
        {children}
      </button>
    </form>
  );
}

/** A place to go. */
export function MenuLink({ icon, children, href }: Pick<ItemProps, 'icon' | 'children'> & { href: string }) {
  return (
    <a role="menuitem" tabIndex={-1} href={href}>
      {icon && <Icon name={icon} small />}
      {children}
    </a>
  );
}

/** One of a few; the menu stays open, so that its effect is seen, unless it `closes`. */
export function MenuRadio({
  icon,
  checked,
  disabled,
  closes,
  children,
  onSelect,
}: ItemProps & { checked: boolean; disabled?: boolean; closes?: boolean; onSelect: () => void }) {
  return (
    <button
      type="button"
      role="menuitemradio"
      tabIndex={-1}
      aria-checked={checked}
      disabled={disabled}
      onClick={(event) => {
        if (closes) closeAround(event.currentTarget);
        onSelect();
      }}
    >
      {icon && <Icon name={icon} small />}
      <span className="grow">{children}</span>
      {checked && <Icon name="check" small />}
    </button>
  );
}

function closeAround(element: HTMLElement) {
  element.closest<HTMLElement>('[popover]')?.hidePopover();
}
