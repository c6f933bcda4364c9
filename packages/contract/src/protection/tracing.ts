import { EndTracing, OpenTracing } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const openTracingRoute = caseCommand(
  'open-tracing',
  'Open an enquiry for the family in another country, where nothing stands in its way',
  OpenTracing,
);
export const endTracingRoute = caseCommand(
  'end-tracing',
  'Record what came of an enquiry for the family, or that it was stopped',
  EndTracing,
);
