import { ChangeLink, LinkPerson } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const linkPersonRoute = caseCommand(
  'link-person',
  'Record who somebody is, or says to be, to the child',
  LinkPerson,
);
export const changeLinkRoute = caseCommand(
  'change-link',
  'Record what was found out about a linked person, and which contact is allowed',
  ChangeLink,
);
