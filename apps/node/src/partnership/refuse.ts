import { Refusal } from '@tutela/kernel';

export const notFound = (): Refusal =>
  new Refusal('platform.not_found', 'There is nothing here, or it is not yours to see.');

/** `because` names the rule, so that the page can say what to do. */
export const procedure = (because: string): Refusal =>
  new Refusal(
    'partnership.procedure',
    `The procedure does not allow this now: ${because.replaceAll('_', ' ')}.`,
    {
      because,
    },
  );

export const seatMissing = (): Refusal =>
  new Refusal(
    'partnership.seat_missing',
    'This is done by somebody who sits for this member, in a seat that may do it. Ask its head of delegation.',
  );

export const alreadyThere = (what: string): Refusal =>
  new Refusal('platform.request_conflict', `There is such a ${what} already. Nothing was changed.`);

/** A code that a row holds, as the type that the rules know. The database allows no other. */
export function known<const T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new TypeError('a row holds a code that the rules do not know');
  return found;
}
