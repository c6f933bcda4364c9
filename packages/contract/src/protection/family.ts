import { ChangeLink, LinkPerson } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const linkPersonRoute = fileCommand(
  'link-person',
  'Record who somebody is, or says to be, to the child',
  { body: LinkPerson, permission: 'family.link', refusals: ['protection.procedure'] },
);
export const changeLinkRoute = fileCommand(
  'change-link',
  'Record what was found out about a linked person, and which contact is allowed',
  { body: ChangeLink, permission: 'family.verify', refusals: ['protection.procedure'] },
);
