import { openActions, type Plan } from './plan.ts';

interface PlanClock {
  readonly name: 'plan_action' | 'plan_review';
  readonly due: string;
  readonly warnings: readonly string[];
}

/** The open action that is due first, and the next review. */
export function planClocks(content: { readonly plan: Plan }): readonly PlanClock[] {
  const [first] = openActions(content);
  const { reviewOn } = content.plan;
  return [
    ...(first === undefined ? [] : [{ name: 'plan_action', due: first.by, warnings: [] } as const]),
    ...(reviewOn === null ? [] : [{ name: 'plan_review', due: reviewOn, warnings: [] } as const]),
  ];
}
