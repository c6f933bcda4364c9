import { leaveChildPageRoute } from '@tutela/contract';

/** Ends the session and shows an ordinary page in the place of this one: going back does not lead here. */
export function leaveAtOnce(): void {
  navigator.sendBeacon(leaveChildPageRoute.path, new Blob(['{}'], { type: 'application/json' }));
  window.location.replace('/sums.html');
}
