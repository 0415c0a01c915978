import type { ComponentProps } from 'react';
import { TextField } from '../field.tsx';

/** The address one signs in by. */
export function EmailField(more: Partial<ComponentProps<typeof TextField>>) {
  return (
    <TextField
      label="E-mail"
      name="email"
      type="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      dir="ltr"
      {...more}
    />
  );
}
