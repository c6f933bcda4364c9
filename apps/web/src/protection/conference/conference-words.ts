import type { ConferenceSeat } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const conferenceFields = defineMessages({
  heldOn: { id: 'conference.field.heldOn', defaultMessage: 'Day of the conference' },
  participants: { id: 'conference.field.participants', defaultMessage: 'Who was there' },
  name: { id: 'conference.field.name', defaultMessage: 'Name' },
  organisation: { id: 'conference.field.organisation', defaultMessage: 'Organisation' },
  seat: { id: 'conference.field.seat', defaultMessage: 'As' },
  issues: { id: 'conference.field.issues', defaultMessage: 'What it was about' },
  decisions: { id: 'conference.field.decisions', defaultMessage: 'What was decided' },
  tasks: { id: 'conference.field.tasks', defaultMessage: 'Who does what' },
  what: { id: 'conference.field.what', defaultMessage: 'What is done' },
  who: { id: 'conference.field.who', defaultMessage: 'Who does it' },
  by: { id: 'conference.field.by', defaultMessage: 'Until' },
  nextOn: { id: 'conference.field.nextOn', defaultMessage: 'Next conference' },
  taskId: { id: 'conference.field.taskId', defaultMessage: 'Task' },
  outcome: { id: 'conference.field.outcome', defaultMessage: 'How it ended' },
  words: { id: 'conference.field.words', defaultMessage: 'What came of it, or why it is dropped' },
});

export const seatWords: Record<ConferenceSeat, MessageDescriptor> = defineMessages({
  caseworker: { id: 'conference.seat.caseworker', defaultMessage: 'Caseworker' },
  supervisor: { id: 'conference.seat.supervisor', defaultMessage: 'Supervisor' },
  guardian: { id: 'conference.seat.guardian', defaultMessage: 'Guardian' },
  child: { id: 'conference.seat.child', defaultMessage: 'The child' },
  family: { id: 'conference.seat.family', defaultMessage: 'Family' },
  care_provider: { id: 'conference.seat.care', defaultMessage: 'Care provider' },
  health: { id: 'conference.seat.health', defaultMessage: 'Health' },
  school: { id: 'conference.seat.school', defaultMessage: 'School' },
  lawyer: { id: 'conference.seat.lawyer', defaultMessage: 'Lawyer' },
  police: { id: 'conference.seat.police', defaultMessage: 'Police' },
  interpreter: { id: 'conference.seat.interpreter', defaultMessage: 'Interpreter' },
  other: { id: 'conference.seat.other', defaultMessage: 'Somebody else' },
});
