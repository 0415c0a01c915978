import type { IconName } from './icon-shapes.ts';

/** Arrows and lists point along the line of reading, so they mirror from right to left; ticks and clocks do not. */
const TURNS: ReadonlySet<IconName> = new Set<IconName>([
  'arrow-left',
  'arrow-right',
  'chevron-left',
  'chevron-right',
  'external-link',
  'file-output',
  'list',
  'list-filter',
  'list-todo',
  'log-out',
  'message-square',
  'panel-left',
  'panel-right',
  'quote',
  'send',
  'undo-2',
]);

type IconProps = {
  name: IconName;
  /** 14 px instead of 16. */
  small?: boolean;
  /** Read out; without it the icon is decoration beside a word. */
  label?: string;
};

/** One of the tool's icons, drawn from the page's sprite. */
export function Icon({ name, small, label }: IconProps) {
  const className = ['i', small && 's', TURNS.has(name) && 'turns'].filter(Boolean).join(' ');
  const use = <use href={`#i-${name}`} />;
  if (!label) {
    return (
      <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
        {use}
      </svg>
    );
  }
  return (
    <svg className={className} viewBox="0 0 24 24" role="img" aria-label={label}>
      {use}
    </svg>
  );
}
