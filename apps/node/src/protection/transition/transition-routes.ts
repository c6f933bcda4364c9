import { planTransitionRoute } from '@tutela/contract';
import { planTransition } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** The time after the eighteenth birthday. */
export function transitionRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(planTransitionRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'plan-transition', section: 'plan', body } as const;
      return commandCase(tx, context, { ...act, rule: planTransition }, ports);
    }),
  ];
}
