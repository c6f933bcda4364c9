import { addPlanActionRoute, finishPlanActionRoute, reviewPlanRoute, writePlanRoute } from '@tutela/contract';
import { addPlanAction, finishPlanAction, reviewPlan, writePlan } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** The plan: its goals, what is to be done and by whom, and its reviews. */
export function planRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(writePlanRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'write-plan', section: 'plan', body, rule: writePlan } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(addPlanActionRoute, 'protection', (tx, context, { params, body }) => {
      const act = {
        ...params,
        command: 'add-plan-action',
        section: 'plan',
        body,
        rule: addPlanAction,
      } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(finishPlanActionRoute, 'protection', (tx, context, { params, body }) => {
      const act = {
        ...params,
        command: 'finish-plan-action',
        section: 'plan',
        body,
        rule: finishPlanAction,
      } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(reviewPlanRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'review-plan', section: 'plan', body, rule: reviewPlan } as const;
      return commandCase(tx, context, act, ports);
    }),
  ];
}
