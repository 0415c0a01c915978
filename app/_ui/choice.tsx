import { Icon } from './icon.tsx';
import { Menu, MenuRadio } from './menu.tsx';

type ChoiceProps<Key extends string> = {
  label: string;
  value: Key;
  /** Key and word of each, in their order. */
  options: readonly (readonly [Key, string])[];
  className: string;
  /** As a field with an arrow, where a bare word would not look like a choice. */
  arrow?: boolean;
  /** By which name a key finds it. */
  field?: string;
  onChoose: (key: Key) => void;
};

/** One of a few, done as soon as it is chosen. A menu, since the arrows of a select choose whatever they pass. */
export function Choice<Key extends string>({
  label,
  value,
  options,
  className,
  arrow,
  field,
  onChoose,
}: ChoiceProps<Key>) {
  const word = options.find(([key]) => key === value)?.[1] ?? '';
  return (
    <Menu
      label={`${label}: ${word}`}
      className={className}
      field={field}
      trigger={
        <>
          {word}
          {arrow && <Icon name="chevron-down" small />}
        </>
      }
    >
      {options.map(([key, words]) => (
        <MenuRadio key={key} checked={key === value} closes onSelect={() => key !== value && onChoose(key)}>
          {words}
        </MenuRadio>
      ))}
    </Menu>
  );
}
