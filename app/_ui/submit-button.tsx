'use client';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button.tsx';

type SubmitProps = ComponentProps<typeof Button> & {
  /** What it says while the form is on its way, as in "Signing in". */
  busy: string;
};

/** Sends its form once: while the answer is awaited it says so and refuses a second press, but keeps the focus. */
export function SubmitButton({ busy, children, kind = 'go', ...rest }: SubmitProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      kind={kind}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else rest.onClick?.(event);
      }}
    >
      {pending ? busy : children}
    </Button>
  );
}
