import type { ActKind, ClaimOutcome, ClaimRequest, ClaimState, LegalAid } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const claimFields = defineMessages({
  claimId: { id: 'claim.field.claimId', defaultMessage: 'Which claim' },
  kind: { id: 'claim.field.kind', defaultMessage: 'What the child is accused of is' },
  act: { id: 'claim.field.act', defaultMessage: 'What the child is said to have done' },
  actOn: { id: 'claim.field.actOn', defaultMessage: 'Day on which it is said to have happened' },
  authority: { id: 'claim.field.authority', defaultMessage: 'Authority that the claim goes to' },
  link: { id: 'claim.field.link', defaultMessage: 'How it hangs together with the trafficking' },
  request: { id: 'claim.field.request', defaultMessage: 'What is asked for' },
  legalAid: { id: 'claim.field.legalAid', defaultMessage: 'Legal aid' },
  lawyer: { id: 'claim.field.lawyer', defaultMessage: 'Lawyer' },
  madeOn: { id: 'claim.field.madeOn', defaultMessage: 'Claimed on' },
  outcome: { id: 'claim.field.outcome', defaultMessage: 'Answer' },
  decidedOn: { id: 'claim.field.decidedOn', defaultMessage: 'Day of the answer' },
  reasons: { id: 'claim.field.reasons', defaultMessage: 'Reasons' },
  appealRoute: { id: 'claim.field.appealRoute', defaultMessage: 'How it can be challenged' },
  appealUntil: { id: 'claim.field.appealUntil', defaultMessage: 'It can be challenged until' },
  appealedOn: { id: 'claim.field.appealedOn', defaultMessage: 'Appealed on' },
  grounds: { id: 'claim.field.grounds', defaultMessage: 'Why the answer is wrong' },
});

export const actKindWords: Record<ActKind, MessageDescriptor> = defineMessages({
  offence: { id: 'claim.kind.offence', defaultMessage: 'an offence' },
  administrative: {
    id: 'claim.kind.administrative',
    defaultMessage: 'against other rules, such as those on entry and stay',
  },
});

export const requestWords: Record<ClaimRequest, MessageDescriptor> = defineMessages({
  not_prosecute: { id: 'claim.request.notProsecute', defaultMessage: 'Not to prosecute' },
  drop: { id: 'claim.request.drop', defaultMessage: 'To drop the proceedings' },
  quash: { id: 'claim.request.quash', defaultMessage: 'To quash the sentence or penalty' },
  expunge: { id: 'claim.request.expunge', defaultMessage: 'To take it out of the records' },
});

export const legalAidWords: Record<LegalAid, MessageDescriptor> = defineMessages({
  granted: { id: 'claim.aid.granted', defaultMessage: 'Granted' },
  asked_for: { id: 'claim.aid.asked', defaultMessage: 'Asked for' },
  not_asked_for: { id: 'claim.aid.not', defaultMessage: 'Not asked for yet' },
  refused: { id: 'claim.aid.refused', defaultMessage: 'Refused' },
});

export const outcomeWords: Record<ClaimOutcome, MessageDescriptor> = defineMessages({
  granted: { id: 'claim.outcome.granted', defaultMessage: 'Granted' },
  granted_in_part: { id: 'claim.outcome.part', defaultMessage: 'Granted in part' },
  refused: { id: 'claim.outcome.refused', defaultMessage: 'Refused' },
});

export const claimStateWords: Record<ClaimState, MessageDescriptor> = defineMessages({
  made: { id: 'claim.state.made', defaultMessage: 'Waits for an answer' },
  granted: { id: 'claim.state.granted', defaultMessage: 'Granted' },
  granted_in_part: { id: 'claim.state.part', defaultMessage: 'Granted in part' },
  refused: { id: 'claim.state.refused', defaultMessage: 'Refused' },
  appealed: { id: 'claim.state.appealed', defaultMessage: 'Appealed: waits for an answer' },
});
