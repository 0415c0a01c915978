'use client';
import { createContext, use } from 'react';
import type { Workspace } from '../open-workspace.ts';
import type { Seen } from '../presence/people.ts';
import type { Actions } from './actions.ts';
import type { Change, Snapshot } from './snapshot.ts';
import { useSelected } from './use-selected.ts';

/** The store as painters see it: outside React, told what changed. Both give back the function that ends it. */
export type WorkspaceStore = {
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  changes(listener: (change: Change) => void): () => void;
};

export const WorkspaceContext = createContext<Workspace | null>(null);

/** A part of the workspace; the component renders again only when that part differs (compared one level deep). */
export function useWorkspace<T>(select: (snapshot: Snapshot) => T): T {
  return useSelected(useOpenWorkspace().store, select);
}

/** A part of what is known of the colleagues who are here; compared in the same way. */
export function usePresence<T>(select: (seen: Seen) => T): T {
  return useSelected(useOpenWorkspace().presence, select);
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
