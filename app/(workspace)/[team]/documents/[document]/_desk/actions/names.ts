import { type Call, isProvisional } from '../queue/call.ts';
import { renamed } from '../queue/pending.ts';

/** Which of our ids became which of the server's. Ours stays a row's name in this tab, so that nothing on screen starts anew. */
export type Names = {
  learn(ours: string, theirs: string): void;
  /** The server's id, where there is one yet. */
  real(id: string): string;
  /** What names a row as long as the tab lives, whichever id it is asked by. */
  lasting(id: string): string;
  realCall(call: Call): Call;
};

export function createNames(): Names {
  const theirsOf = new Map<string, string>();
  const oursOf = new Map<string, string>();
  return {
    learn: (ours, theirs) => {
      theirsOf.set(ours, theirs);
      oursOf.set(theirs, ours);
    },
    real: (id) => theirsOf.get(id) ?? id,
    lasting: (id) => oursOf.get(id) ?? id,
    realCall: (call) => {
      const ours = Object.values(call.body).find(
        (value) => typeof value === 'string' && isProvisional(value),
      );
      return typeof ours === 'string' ? renamed(call, { ours, theirs: theirsOf.get(ours) ?? null }) : call;
    },
  };
}
