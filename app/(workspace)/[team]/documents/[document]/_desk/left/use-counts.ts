import type { Counts } from '../store/counts.ts';
import { useOpenWorkspace, useWorkspace } from '../store/use-workspace.ts';

/** What the filters and the bar count, over all claims of the document. */
export function useCounts(): Counts {
  const { counts } = useOpenWorkspace();
  return useWorkspace(counts);
}
