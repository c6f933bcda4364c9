import type { Case } from '../case.ts';
import { toldByClocks } from '../clocks.ts';
import { addDays } from '../days.ts';
import type { Decision } from '../decision.ts';
import { urgentPanelHours } from '../determination/defaults.ts';
import type { Acting } from '../file/decide.ts';
import type { ActNow } from './commands.ts';

/**
 * Records an urgent protective act and opens the urgent track: two members of a panel and a supervisor look at it
 * within 72 hours. Nothing refuses it: no state, no pending determination, no missing paper.
 */
export function actNow(kase: Case, command: ActNow, acting: Acting): Decision {
  const actedOn = acting.today;
  const reviewBy = addDays(actedOn, urgentPanelHours / 24);
  const decision = toldByClocks(
    kase,
    [
      { type: 'urgent_act.done', section: 'plan', payload: { ...command, actedOn } },
      { type: 'determination.hastened', section: 'determination', payload: { actedOn, reviewBy } },
    ],
    actedOn,
  );
  const { flags } = kase.state.header;
  if (!decision.ok || flags.includes('urgent')) return decision;
  return { ...decision, header: { ...decision.header, flags: [...flags, 'urgent'] } };
}
