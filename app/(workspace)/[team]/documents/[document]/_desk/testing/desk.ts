import { createNames } from '../actions/names.ts';
import { createUndoables } from '../actions/undoables.ts';
import { workActions } from '../actions/work.ts';
import type { Answer, Call } from '../queue/call.ts';
import { refusalWords } from '../queue/refusal-words.ts';
import { createSender, type Outside } from '../queue/sender.ts';
import { AT, claim, store as storeOf } from './fixtures.ts';

type Sent = { call: Call; key: string };

/** A store with a sender and actions, and a server that answers as the test says. */
export function desk(
  answers: (sent: Sent) => Answer | Promise<Answer>,
  claims = [claim(1)],
  wait: Outside['wait'] = () => new Promise((resolve) => setImmediate(resolve)),
) {
  const store = storeOf(claims);
  const names = createNames();
  const sent: Sent[] = [];
  const refused: string[] = [];
  const said: string[] = [];
  const undoables = createUndoables();
  const outside: Outside = {
    post: async (call, key) => {
      sent.push({ call, key });
      return answers({ call, key });
    },
    renamed: names.learn,
    ended: undoables.ended,
    refused: (dropped, problem) => refused.push(refusalWords(dropped, problem, store.get()) ?? ''),
    wait,
  };
  const sender = createSender(store, outside);
  const actions = workActions({
    store,
    sender,
    names,
    undoables,
    textOf: ({ start, end }) => `text ${start} to ${end}`,
    draftOf: () => null,
    say: (text) => said.push(text),
    now: () => new Date(AT),
  });
  const idle = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return { store, sender, actions, sent, refused, said, idle };
}

/** Written to the document's stream as its event of that number. */
