'use client';
import { useEffect, useRef } from 'react';
import type { FormError } from './form-error.ts';

/** Inside a form: when it comes back with an error, the focus goes to the first field that is wrong. */
export function FocusInvalid({ error }: { error?: FormError | null }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (error) place.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return <span ref={place} hidden />;
}
