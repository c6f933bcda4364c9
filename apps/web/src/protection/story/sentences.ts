import type { ToldEntry } from '@tutela/domain';
import type { IntlShape, MessageDescriptor } from 'react-intl';
import { ageFacts, ageSentences } from '../age/age-story.ts';
import { assessmentFacts, assessmentSentences } from '../assessment/assessment-story.ts';
import { childPageFacts, childPageSentences } from '../child-page/child-page-story.ts';
import { requestFacts, requestSentences } from '../child-request/request-story.ts';
import { clockFacts, clockSentences } from '../clock/clock-story.ts';
import { closureFacts, closureSentences } from '../closure/closure-story.ts';
import { conferenceFacts, conferenceSentences } from '../conference/conference-story.ts';
import { consentFacts, consentSentences } from '../consent/consent-story.ts';
import { controlSentences } from '../control/control-words.ts';
import { detentionFacts, detentionSentences } from '../detention/detention-story.ts';
import { determinationFacts, determinationSentences } from '../determination/determination-story.ts';
import { digitalFacts, digitalSentences } from '../digital-safety/digital-story.ts';
import type { Names } from '../directory/directory.queries.ts';
import { evidenceFacts, evidenceSentences } from '../evidence/evidence-words.ts';
import { familyFacts, familySentences } from '../family/family-story.ts';
import { guardianFacts, guardianSentences } from '../guardian/guardian-story.ts';
import { interpreterSentences } from '../interpreter/interpreter-story.ts';
import { missingFacts, missingSentences } from '../missing/missing-story.ts';
import { claimFacts, claimSentences } from '../non-punishment/claim-story.ts';
import { placementFacts, placementSentences } from '../placement/placement-story.ts';
import { planFacts, planSentences } from '../plan/plan-story.ts';
import { printFacts, printSentences } from '../print/print-story.ts';
import { referralFacts, referralSentences } from '../referral/referral-story.ts';
import { reflectionFacts, reflectionSentences } from '../reflection/reflection-story.ts';
import { residenceFacts, residenceSentences } from '../residence/residence-story.ts';
import { returnFacts, returnSentences } from '../return-risk/return-story.ts';
import { sameChildFacts, sameChildSentences } from '../same-child/same-child-story.ts';
import { screeningFacts, screeningSentences } from '../screening/screening-story.ts';
import { statusFacts, statusSentences } from '../status/status-story.ts';
import { tracingFacts, tracingSentences } from '../tracing/tracing-story.ts';
import { transitionSentences } from '../transition/transition-story.ts';
import { fileFacts, fileSentences } from './file-story.ts';
import type { StoryFacts } from './story-facts.ts';

/** Each kind of entry as a sentence; what stands in braces comes from the entry itself. */
export const sentences: Record<ToldEntry['type'], MessageDescriptor> = {
  ...fileSentences,
  ...ageSentences,
  ...assessmentSentences,
  ...clockSentences,
  ...childPageSentences,
  ...sameChildSentences,
  ...closureSentences,
  ...conferenceSentences,
  ...consentSentences,
  ...controlSentences,
  ...determinationSentences,
  ...digitalSentences,
  ...evidenceSentences,
  ...familySentences,
  ...guardianSentences,
  ...claimSentences,
  ...detentionSentences,
  ...interpreterSentences,
  ...missingSentences,
  ...placementSentences,
  ...printSentences,
  ...planSentences,
  ...referralSentences,
  ...reflectionSentences,
  ...residenceSentences,
  ...requestSentences,
  ...returnSentences,
  ...screeningSentences,
  ...statusSentences,
  ...tracingSentences,
  ...transitionSentences,
};

const parts: readonly ((intl: IntlShape, entry: ToldEntry, names: Names) => StoryFacts)[] = [
  fileFacts,
  ageFacts,
  assessmentFacts,
  clockFacts,
  childPageFacts,
  sameChildFacts,
  closureFacts,
  conferenceFacts,
  consentFacts,
  determinationFacts,
  digitalFacts,
  evidenceFacts,
  familyFacts,
  guardianFacts,
  claimFacts,
  detentionFacts,
  missingFacts,
  placementFacts,
  printFacts,
  planFacts,
  referralFacts,
  reflectionFacts,
  residenceFacts,
  requestFacts,
  returnFacts,
  screeningFacts,
  statusFacts,
  tracingFacts,
];

/** What stands in the braces of an entry's sentence. */
export function factsOf(intl: IntlShape, entry: ToldEntry, names: Names): Readonly<Record<string, string>> {
  for (const part of parts) {
    const facts = part(intl, entry, names);
    if (facts !== null) return facts;
  }
  return {};
}
