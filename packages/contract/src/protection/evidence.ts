import { ReferToEvidence } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const referToEvidenceRoute = caseCommand(
  'refer-to-evidence',
  'Record who holds evidence and under which number; the evidence itself stays there',
  ReferToEvidence,
);
