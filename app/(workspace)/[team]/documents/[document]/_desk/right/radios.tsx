import { type KeyboardEvent, type ReactNode, useRef } from 'react';

type Option<Key extends string> = {
  key: Key;
  children: ReactNode;
  className?: string;
  title?: string;
  disabled?: boolean;
};
type Props<Key extends string> = {
  label: string;
  className: string;
  options: readonly Option<Key>[];
  chosen: Key | null;
  onChoose: (key: Key) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** One of a few, side by side. Arrows only move between them and Space chooses, since choosing is sent at once. */
export function Radios<Key extends string>({ label, className, options, chosen, onChoose }: Props<Key>) {
  const group = useRef<HTMLSpanElement>(null);
  const entry = options.some(({ key }) => key === chosen) ? chosen : options[0]?.key;
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const here = buttons.indexOf(event.target as HTMLElement);
    if (!step || here < 0) return;
    event.preventDefault();
    buttons.at((here + step) % buttons.length)?.focus();
  };
  return (
    <span ref={group} className={className} role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map(({ key, ...option }) => (
        // biome-ignore lint/a11y/useSemanticElements: an <input> cannot hold a symbol, a word and a key, and arrows would choose
        <button
          key={key}
          type="button"
          role="radio"
          aria-checked={key === chosen}
          tabIndex={key === entry ? 0 : -1}
          {...option}
          onClick={() => key !== chosen && onChoose(key)}
        />
      ))}
    </span>
  );
}
