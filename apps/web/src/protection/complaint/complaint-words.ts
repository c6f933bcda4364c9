import type {
  ChildComplaintSubject,
  ComplaintAuthority,
  ComplaintKind,
  ComplaintOutcome,
  ComplaintState,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { OpenedComplaint } from './complaint.queries.ts';

export const complaintKindWords: Record<ComplaintKind, MessageDescriptor> = defineMessages({
  exploitation: { id: 'complaint.kind.exploitation', defaultMessage: 'Exploiting or using a child' },
  abuse: { id: 'complaint.kind.abuse', defaultMessage: 'Hurting or threatening a child' },
  leak: { id: 'complaint.kind.leak', defaultMessage: 'Telling what must stay secret' },
  neglect: { id: 'complaint.kind.neglect', defaultMessage: 'Not doing what a child needs' },
  conduct: { id: 'complaint.kind.conduct', defaultMessage: 'Treating a child or family without respect' },
  other: { id: 'complaint.kind.other', defaultMessage: 'Something else' },
});

export const childSubjectWords: Record<ChildComplaintSubject, MessageDescriptor> = defineMessages({
  caseworker: { id: 'complaint.subject.caseworker', defaultMessage: 'The caseworker' },
  guardian: { id: 'complaint.subject.guardian', defaultMessage: 'The guardian' },
  carer: { id: 'complaint.subject.carer', defaultMessage: 'Somebody where the child lives' },
  interpreter: { id: 'complaint.subject.interpreter', defaultMessage: 'The interpreter' },
  other: { id: 'complaint.subject.other', defaultMessage: 'Somebody else' },
});

export const complaintStateWords: Record<ComplaintState, MessageDescriptor> = defineMessages({
  received: { id: 'complaint.state.received', defaultMessage: 'Received' },
  acknowledged: { id: 'complaint.state.acknowledged', defaultMessage: 'Acknowledged' },
  looked_into: { id: 'complaint.state.lookedInto', defaultMessage: 'Being looked into' },
  decided: { id: 'complaint.state.decided', defaultMessage: 'Decided, not told yet' },
  told: { id: 'complaint.state.told', defaultMessage: 'Answered' },
  closed: { id: 'complaint.state.closed', defaultMessage: 'Closed' },
});

export const complaintOutcomeWords: Record<ComplaintOutcome, MessageDescriptor> = defineMessages({
  founded: { id: 'complaint.outcome.founded', defaultMessage: 'It is so' },
  partly_founded: { id: 'complaint.outcome.partly', defaultMessage: 'It is so in part' },
  unfounded: { id: 'complaint.outcome.unfounded', defaultMessage: 'Nothing was found that shows it' },
  passed_on: { id: 'complaint.outcome.passedOn', defaultMessage: 'Others must decide it' },
});

export const authorityWords: Record<ComplaintAuthority, MessageDescriptor> = defineMessages({
  police: { id: 'complaint.authority.police', defaultMessage: 'The police or prosecution' },
  disciplinary_body: { id: 'complaint.authority.disciplinary', defaultMessage: 'A disciplinary body' },
});

export const complaintStepWords: Record<OpenedComplaint['steps'][number]['step'], MessageDescriptor> =
  defineMessages({
    acknowledged: { id: 'complaint.step.acknowledged', defaultMessage: 'Whoever complained was told:' },
    looked_into: { id: 'complaint.step.lookedInto', defaultMessage: 'Looked into:' },
    decided: { id: 'complaint.step.decided', defaultMessage: 'Decided:' },
    told: { id: 'complaint.step.told', defaultMessage: 'Whoever complained was told the outcome:' },
    closed: { id: 'complaint.step.closed', defaultMessage: 'Closed:' },
    suspended: {
      id: 'complaint.step.suspended',
      defaultMessage: '{name} was shut out of the file, because:',
    },
    suspension_lifted: {
      id: 'complaint.step.lifted',
      defaultMessage: '{name} was let into the file again, because:',
    },
  });

/** What stands above the fields of the forms. */
export const complaintFields = defineMessages({
  aboutAccountId: { id: 'complaint.field.account', defaultMessage: 'Whom it is about' },
  aboutWho: { id: 'complaint.field.who', defaultMessage: 'Somebody who is not in the list' },
  kind: { id: 'complaint.field.kind', defaultMessage: 'What it is about' },
  words: { id: 'complaint.field.words', defaultMessage: 'What happened' },
  childInDanger: { id: 'complaint.field.danger', defaultMessage: 'A child may be in danger now' },
  outcome: { id: 'complaint.field.outcome', defaultMessage: 'What came of it' },
  passedTo: { id: 'complaint.field.passedTo', defaultMessage: 'To whom it is passed on' },
  reasons: { id: 'complaint.field.reasons', defaultMessage: 'Reasons' },
  accountId: { id: 'complaint.field.suspend', defaultMessage: 'Whom to shut out' },
  tellSupervisors: {
    id: 'complaint.field.tellSupervisors',
    defaultMessage: 'Tell the supervisors there that somebody else must look after the child',
  },
  reason: { id: 'complaint.field.reason', defaultMessage: 'Reason' },
});
