import { DecideClosure, ProposeClosure } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const proposeClosureRoute = caseCommand('propose-closure', 'Propose to close a file', ProposeClosure);
export const decideClosureRoute = caseCommand(
  'decide-closure',
  'Close a file that another person proposed to close, or give it back to work',
  DecideClosure,
  ['protection.second_person_needed'],
);
