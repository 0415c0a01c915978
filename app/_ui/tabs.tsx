'use client';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

export type Tab<Key extends string> = { key: Key; label: string; icon?: IconName; count?: number };

type TabsProps<Key extends string> = {
  /** What the tabs choose between, as in "Where from". */
  label: string;
  tabs: readonly Tab<Key>[];
  chosen: Key;
  onChoose: (key: Key) => void;
  /** The chosen tab's panel. */
  children: ReactNode;
  className?: string;
  panelClassName?: string;
};

/** Tabs and the panel below them; arrows, Home and End choose at once, as the ARIA practices have it. */
export function Tabs<Key extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
  className,
  panelClassName,
}: TabsProps<Key>) {
  const id = useId();
  return (
    <>
      <div
        className={className ?? 'seg'}
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => chooseByKey(event, tabs, chosen, onChoose)}
      >
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            onClick={() => onChoose(tab.key)}
          >
            {tab.icon && <Icon name={tab.icon} small />}
            {tab.label} {tab.count !== undefined && <span className="c">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className={panelClassName}>
        {children}
      </div>
    </>
  );
}

function chooseByKey<Key extends string>(
  event: KeyboardEvent<HTMLElement>,
  tabs: readonly Tab<Key>[],
  chosen: Key,
  onChoose: (key: Key) => void,
) {
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const here = tabs.findIndex((tab) => tab.key === chosen);
  const next = tabs.at(indexAfter(event.key, here, tabs.length, forward));
  if (!next || next.key === chosen) return;
  event.preventDefault();
  onChoose(next.key);
  event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus();
}

function indexAfter(key: string, here: number, count: number, forward: string): number {
  if (key === 'Home') return 0;
  if (key === 'End') return -1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return here;
  return key === forward ? (here + 1) % count : here - 1;
}
