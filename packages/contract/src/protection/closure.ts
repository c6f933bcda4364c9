import { DecideClosure, ProposeClosure } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const proposeClosureRoute = fileCommand('propose-closure', 'Propose to close a file', {
  body: ProposeClosure,
  permission: 'file.move',
  refusals: ['protection.procedure'],
});
export const decideClosureRoute = fileCommand(
  'decide-closure',
  'Close a file that another person proposed to close, or give it back to work',
  {
    body: DecideClosure,
    permission: 'closure.decide',
    refusals: ['protection.procedure', 'protection.second_person_needed'],
  },
);
