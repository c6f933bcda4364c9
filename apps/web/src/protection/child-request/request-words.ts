import type { Asker, RequestKind, RequestOutcome } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const requestFields = defineMessages({
  requestId: { id: 'childRequest.field.requestId', defaultMessage: 'Which request' },
  kind: { id: 'childRequest.field.kind', defaultMessage: 'What is asked for' },
  by: { id: 'childRequest.field.by', defaultMessage: 'Who asks' },
  parts: { id: 'childRequest.field.parts', defaultMessage: 'About these parts of the file' },
  askedOn: { id: 'childRequest.field.askedOn', defaultMessage: 'Asked on' },
  reason: { id: 'childRequest.field.reason', defaultMessage: 'Why it takes longer, as the child was told' },
  outcome: { id: 'childRequest.field.outcome', defaultMessage: 'What became of it' },
  answeredOn: { id: 'childRequest.field.answeredOn', defaultMessage: 'Answered on' },
  answer: { id: 'childRequest.field.answer', defaultMessage: 'What the child was told' },
  reasons: { id: 'childRequest.field.reasons', defaultMessage: 'Why not all was done' },
  complaintRoute: { id: 'childRequest.field.route', defaultMessage: 'To whom the child can turn' },
});

export const requestKindWords: Record<RequestKind, MessageDescriptor> = defineMessages({
  see: { id: 'childRequest.kind.see', defaultMessage: 'To see what is written' },
  correct: { id: 'childRequest.kind.correct', defaultMessage: 'To correct what is written' },
  erase: { id: 'childRequest.kind.erase', defaultMessage: 'To erase what is written' },
});

export const askerWords: Record<Asker, MessageDescriptor> = defineMessages({
  child: { id: 'childRequest.by.child', defaultMessage: 'The child' },
  grown_up_child: { id: 'childRequest.by.grownUp', defaultMessage: 'The child, who is eighteen now' },
  guardian: { id: 'childRequest.by.guardian', defaultMessage: 'The guardian, for the child' },
  lawyer: { id: 'childRequest.by.lawyer', defaultMessage: 'A lawyer, for the child' },
});

export const requestOutcomeWords: Record<RequestOutcome, MessageDescriptor> = defineMessages({
  done: { id: 'childRequest.outcome.done', defaultMessage: 'Done' },
  done_in_part: { id: 'childRequest.outcome.part', defaultMessage: 'Done in part' },
  refused: { id: 'childRequest.outcome.refused', defaultMessage: 'Refused' },
});
