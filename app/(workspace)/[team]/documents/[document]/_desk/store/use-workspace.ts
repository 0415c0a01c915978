'use client';
import { createContext, use, useRef, useSyncExternalStore } from 'react';
import type { Workspace } from '../open-workspace.ts';
import type { Actions } from './actions.ts';
import { sameShallow } from './same.ts';
import type { Change, Snapshot } from './snapshot.ts';

/** The store as painters see it: outside React, told what changed. Both give back the function that ends it. */
export type WorkspaceStore = {
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  changes(listener: (change: Change) => void): () => void;
};

export const WorkspaceContext = createContext<Workspace | null>(null);

/** A part of the workspace; the component renders again only when that part differs (compared one level deep). */
export function useWorkspace<T>(select: (snapshot: Snapshot) => T): T {
  const { store } = useOpenWorkspace();
  const kept = useRef<{ value: T } | null>(null);
  const read = () => {
    const value = select(store.get());
    if (!kept.current || !sameShallow(kept.current.value, value)) kept.current = { value };
    return kept.current.value;
  };
  return useSyncExternalStore(store.subscribe, read, read);
}

/** The store itself, for what is painted by hand. */
export function useWorkspaceStore(): WorkspaceStore {
  return useOpenWorkspace().store;
}

export function useActions(): Actions {
  return useOpenWorkspace().actions;
}

export function useOpenWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('This part of the workspace stands outside WorkspaceProvider.');
  return workspace;
}
