import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { isRunning } from './consents.ts';

/** Each consent that runs, until it is over: without a new one, what rests on it ends. */
export const consentClocks = ({ consents }: FileContent, today: string): readonly BegunClock[] =>
  consents.given
    .filter((consent) => isRunning(consent, today))
    .map(({ entryId, givenOn, validUntil }) => ({
      name: 'consent_expiry',
      subject: entryId,
      began: givenOn,
      until: validUntil,
    }));
