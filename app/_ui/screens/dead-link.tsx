import Link from 'next/link';
import { DoorPage } from './door-page.tsx';

/** A link that works once, and does no more or never did: one answer, which says what to do and tells nothing. */
export function DeadLink({ again }: { again: string }) {
  return (
    <DoorPage
      title="This link does not work"
      lead="It was used, it was withdrawn, its time is over, or a part of it is missing."
      after={<Link href="/">To the desk</Link>}
    >
      <p>{again}</p>
    </DoorPage>
  );
}
