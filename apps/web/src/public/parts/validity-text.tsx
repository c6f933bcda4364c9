import type { PracticeLine } from '@tutela/contract';
import { validityWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** When somebody last said that a practice still holds. */
export function ValidityText({ practice }: { practice: PracticeLine }) {
  const say = useSay();
  const { day } = usePage();
  if (practice.validity === null || practice.validatedOn === null) return null;
  return <>{say(validityWords[practice.validity], { day: day(practice.validatedOn) })}</>;
}
