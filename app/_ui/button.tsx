import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

type Look = {
  /** Ink for the one act that matters here, a line for the others, bare for what is nearly text. */
  kind?: 'go' | 'line' | 'bare';
  /** 24, 28 or 40 px. */
  size?: 'small' | 'usual' | 'large';
  icon?: IconName;
  /** The key that does the same, printed inside. */
  keys?: string;
  children?: ReactNode;
};

const KINDS = { go: ' go', line: '', bare: ' bare' };
const SIZES = { small: ' s', usual: '', large: ' lg' };

/** A verb to press. An icon without words needs an `aria-label`. */
export function Button({
  kind,
  size,
  icon,
  keys,
  children,
  type = 'button',
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button {...rest} type={type} className={classOf({ kind, size }, rest.className)}>
      <Inside icon={icon} keys={keys}>
        {children}
      </Inside>
    </button>
  );
}

/** A place to go that looks like a button. */
export function ButtonLink({
  kind,
  size,
  icon,
  keys,
  children,
  ...rest
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...rest} className={classOf({ kind, size }, rest.className)}>
      <Inside icon={icon} keys={keys}>
        {children}
      </Inside>
    </Link>
  );
}

function Inside({ icon, keys, children }: Pick<Look, 'icon' | 'keys' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} small />}
      {children}
      {keys && (
        <span aria-hidden="true">
          <kbd>{keys}</kbd>
        </span>
      )}
    </>
  );
}

/** The classes of a button, for elements that cannot be one of the above (a select, a label). */
export function classOf({ kind = 'line', size = 'usual' }: Pick<Look, 'kind' | 'size'>, more = ''): string {
  return `btn${KINDS[kind]}${SIZES[size]}${more ? ` ${more}` : ''}`;
}
