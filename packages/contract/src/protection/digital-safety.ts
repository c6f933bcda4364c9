import { AddDigitalStep, EndDigitalStep, RecordDigitalSafety, RecordUnsafeContact } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordDigitalSafetyRoute = caseCommand(
  'record-digital-safety',
  'Record the child’s digital safety: phones, location sharing, accounts and contacts',
  RecordDigitalSafety,
);
export const addDigitalStepRoute = caseCommand(
  'add-digital-step',
  'Add what is done for the child’s digital safety, by whom and until when',
  AddDigitalStep,
);
export const endDigitalStepRoute = caseCommand(
  'end-digital-step',
  'Record that a step of the digital safety was done, or why it is dropped',
  EndDigitalStep,
);
export const recordUnsafeContactRoute = caseCommand(
  'record-unsafe-contact',
  'Record that somebody who is not safe reached the child',
  RecordUnsafeContact,
);
