import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { answerDay, openRequests } from './requests.ts';

/** Each wish of the child to see, correct or have erased, until its answer. */
export const childRequestClocks = ({ childRequests }: FileContent): readonly BegunClock[] =>
  openRequests(childRequests).map((open) => ({
    name: 'child_request',
    subject: open.requestId,
    began: open.askedOn,
    until: answerDay(open),
  }));
