'use client';
import { useRef, useSyncExternalStore } from 'react';
import { sameShallow } from './same.ts';

type Source<S> = { get(): S; subscribe(listener: () => void): () => void };

/** A part of a store's state; the component renders again only when that part differs (compared one level deep). */
export function useSelected<S, T>({ get, subscribe }: Source<S>, select: (state: S) => T): T {
  const kept = useRef<{ value: T } | null>(null);
  const read = () => {
    const value = select(get());
    if (!kept.current || !sameShallow(kept.current.value, value)) kept.current = { value };
    return kept.current.value;
  };
  return useSyncExternalStore(subscribe, read, read);
}
