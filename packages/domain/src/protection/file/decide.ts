import { type Decision, refuse, refuseBecause, told } from '../decision.ts';
import { ageBandOf, type Gap, type Header, including, type Stage, without } from '../header.ts';
import type {
  AssignCaseworker,
  ChangeFlag,
  ChangeVisibility,
  CorrectSection,
  GradeRisk,
  MoveStage,
  RegisterChild,
} from './commands.ts';
import type { FileEntry } from './entries.ts';
import { impossibleDay } from './impossible-days.ts';
import { stepsFrom } from './stage-table.ts';
import type { FileState } from './state.ts';

/** Who acts and on which day (`YYYY-MM-DD`): all that a rule may know of the world. */
export interface Acting {
  readonly accountId: string;
  readonly agencyId: number;
  readonly isSupervisor: boolean;
  readonly today: string;
}

/**
 * A new file starts as reported and, when the intake worker is a caseworker, with them in charge. When it is due
 * first, its clocks say.
 */
export function registerChild(
  command: RegisterChild,
  acting: Acting & { isCaseworker: boolean },
): { entries: readonly FileEntry[]; header: Header } {
  const caseworkerId = acting.isCaseworker ? acting.accountId : null;
  const gaps: Gap[] = ['risk_grade', 'guardian', 'consent', 'assessment', 'plan'];
  return {
    entries: [
      { type: 'identity.recorded', section: 'identity', payload: { value: command.identity } },
      { type: 'journey.recorded', section: 'journey', payload: { value: command.journey } },
    ],
    header: {
      stage: 'reported',
      risk: 'not_graded',
      flags: [],
      ageBand: ageBandOf(command.identity.birthDate.date, acting.today),
      agencyId: acting.agencyId,
      caseworkerId,
      gaps: caseworkerId === null ? ['caseworker', ...gaps] : gaps,
      nextDue: null,
      hidden: false,
    },
  };
}

/** Nothing is overwritten: the correction is a new entry with its reason, the old one stays in the history. */
export function correctSection(command: CorrectSection, acting: Acting): Decision {
  const because = impossibleDay({ [command.section]: command.value }, acting.today);
  if (because !== undefined) return refuseBecause(because);
  if (command.section === 'journey') {
    const payload = { value: command.value, reason: command.reason };
    return told([{ type: 'journey.corrected', section: 'journey', payload }]);
  }
  const payload = { value: command.value, reason: command.reason };
  return told([{ type: 'identity.corrected', section: 'identity', payload }], {
    ageBand: ageBandOf(command.value.birthDate.date, acting.today),
  });
}

/** That a child is missing, or under control, is no mark to be set and taken away: each has its own alarm. */
export function changeFlag(state: FileState, command: ChangeFlag): Decision {
  if (command.flag === 'missing') return refuseBecause('missing_by_alarm');
  if (command.flag === 'under_control') return refuseBecause('control_by_alarm');
  const isRaised = state.header.flags.includes(command.flag);
  if (isRaised === command.raised) return refuse('protection.flag_unchanged', { flag: command.flag });
  const change = command.raised ? including : without;
  const type = command.raised ? 'flag.raised' : 'flag.lowered';
  const payload = { flag: command.flag, reason: command.reason };
  return told([{ type, section: 'plan', payload }], { flags: change(state.header.flags, command.flag) });
}

export function gradeRisk(state: FileState, command: GradeRisk): Decision {
  const { gaps } = state.header;
  return told(
    [{ type: 'risk.graded', section: 'plan', payload: { risk: command.risk, reason: command.reason } }],
    {
      risk: command.risk,
      gaps: command.risk === 'not_graded' ? [...gaps, 'risk_grade'] : without(gaps, 'risk_grade'),
    },
  );
}

/** Where no file goes whose child is missing (protection.md, 14, rule 9). */
const towardsRest: readonly Stage[] = ['not_taken', 'closure_proposed', 'closed', 'archived'];

/** A file moves only along the table; what it still lacks, and who must decide, is said in the refusal. */
export function moveStage(state: FileState, command: MoveStage): Decision {
  const { stage: from, gaps } = state.header;
  const step = stepsFrom(from).find((each) => each.to === command.stage);
  if (!step) {
    return refuse('protection.stage_not_allowed', { from, allowed: stepsFrom(from).map((each) => each.to) });
  }
  if (towardsRest.includes(step.to) && state.header.flags.includes('missing')) {
    return refuseBecause('child_is_missing');
  }
  const lacking = step.needs.filter((gap) => gaps.includes(gap));
  if (lacking.length > 0) return refuse('protection.stage_not_allowed', { from, lacking });
  const payload = { from, to: command.stage, reason: command.reason };
  return told([{ type: 'stage.moved', section: 'plan', payload }], { stage: command.stage });
}

export function assignCaseworker(state: FileState, command: AssignCaseworker): Decision {
  if (state.header.caseworkerId === command.caseworkerId) {
    return refuse('protection.caseworker_unsuitable', { because: 'already_assigned' });
  }
  const payload = { caseworkerId: command.caseworkerId, note: command.note };
  return told([{ type: 'caseworker.assigned', section: 'plan', payload }], {
    caseworkerId: command.caseworkerId,
    gaps: without(state.header.gaps, 'caseworker'),
  });
}

export function changeVisibility(state: FileState, command: ChangeVisibility): Decision {
  if (state.header.hidden === command.hidden) return refuse('protection.visibility_unchanged');
  const type = command.hidden ? 'file.hidden' : 'file.shown';
  return told([{ type, section: 'plan', payload: { reason: command.reason } }], {
    hidden: command.hidden,
  });
}
