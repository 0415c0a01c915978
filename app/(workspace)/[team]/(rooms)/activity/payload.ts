import type { Changes } from '#lib/claims/events.ts';
import type { PersonView } from '#lib/teams/view.ts';

/** What the lines read of an event's payload; each kind of event carries some of it. */
export type Payload = {
  person?: PersonView;
  changes?: Changes;
  secondFactor?: string;
  endsSecondFactor?: boolean;
  source?: { title: string; withheld?: boolean };
  invitation?: { email: string };
  name?: string;
};
