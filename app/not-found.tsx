import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { NOT_FOUND } from './not-found-words.ts';

export const metadata: Metadata = { title: 'Not found' };

/** Outside a team's rooms. One answer for "not there" and "not yours": it says no more than it may. */
export default function NotFound() {
  return (
    <DoorPage title={NOT_FOUND.title} lead={NOT_FOUND.words}>
      <div className="row">
        <ButtonLink href="/">Back to the desk</ButtonLink>
      </div>
    </DoorPage>
  );
}
