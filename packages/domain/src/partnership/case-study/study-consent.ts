import { type Consents, isRunning } from '../../protection/consent/consents.ts';
import type { Stage } from '../../protection/header.ts';
import type { StudyConsent } from './case-study.ts';

const stagesToTell: readonly Stage[] = ['closed', 'after_care', 'archived'];

/** Whether a case study may be written from a file: only once nothing is decided in it any more. */
export const isOverForStudy = (stage: Stage): boolean => stagesToTell.includes(stage);

/**
 * What the consents of a file say on a day to a case study: only consents for publication count, and the child's yes
 * is the child's own, never the guardian's on the child's behalf. An override never stands in for either.
 */
export function studyConsentOf(consents: Consents, on: string): StudyConsent {
  const running = consents.given.filter(
    (each) => each.purposes.includes('publication') && on >= each.givenOn && isRunning(each, on),
  );
  return {
    guardianAgrees: running.some(({ by }) => by === 'guardian' || by === 'both'),
    childSaysYes: running.some(
      ({ by, childOnPublication }) => by !== 'guardian' && childOnPublication === 'yes',
    ),
    childSaidNo: consents.isPublicationRefused,
  };
}
