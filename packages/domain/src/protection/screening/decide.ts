import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { whyNotInterpreted } from '../interpreter/suitable.ts';
import { interpretingOf } from '../talk.ts';
import type { RecordScreening } from './commands.ts';
import type { Screening } from './entries.ts';
import { healthStaffOnly, indicatorCodes, screeningTool } from './tool.ts';

/** Records a screening, every indicator of the tool with an answer. Stage, risk and status stay as people decided them. */
export function recordScreening({ content }: Case, command: RecordScreening, acting: Acting): Decision {
  const { answers, setting, language, askedOn, words } = command;
  const given = new Map(answers.map(({ indicator, answer }) => [indicator, answer]));
  const asked = [...given].filter(([, answer]) => answer !== 'not_asked').map(([indicator]) => indicator);
  if (askedOn > acting.today) return refuseBecause('date_in_future');
  if (asked.length === 0 && words === '') return refuseBecause('nothing_asked');
  if (setting !== 'health_care' && asked.some((indicator) => healthStaffOnly.includes(indicator))) {
    return refuseBecause('health_staff_only');
  }
  const unsuitable = whyNotInterpreted(content, command, acting.today);
  if (unsuitable !== undefined) return refuseBecause(unsuitable);
  const payload: Screening = {
    tool: screeningTool.id,
    toolVersion: screeningTool.version,
    answers: indicatorCodes.map((indicator) => ({ indicator, answer: given.get(indicator) ?? 'not_asked' })),
    ...{ setting, language, askedOn, words },
    ...interpretingOf(command),
  };
  return told([{ type: 'screening.recorded', section: 'screening', payload }]);
}
