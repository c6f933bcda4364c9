import type { ClosureGround, GuardianView, OpenMatter } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const closureFields = defineMessages({
  ground: { id: 'closure.field.ground', defaultMessage: 'Why the file is closed' },
  reason: { id: 'closure.field.reason', defaultMessage: 'Reason' },
  guardianView: { id: 'closure.field.guardianView', defaultMessage: 'What the guardian says of it' },
  guardianWords: { id: 'closure.field.guardianWords', defaultMessage: 'In the guardian’s words' },
  afterwards: { id: 'closure.field.afterwards', defaultMessage: 'To whom the child can turn afterwards' },
  verdict: { id: 'closure.field.verdict', defaultMessage: 'Your decision' },
});

export const closureGroundWords: Record<ClosureGround, MessageDescriptor> = defineMessages({
  goals_met: { id: 'closure.ground.goalsMet', defaultMessage: 'The goals of the plan are met' },
  solution_implemented: { id: 'closure.ground.solution', defaultMessage: 'A durable solution is in place' },
  reunited_monitored: {
    id: 'closure.ground.reunited',
    defaultMessage: 'The child is back with the family, and was visited there',
  },
  turned_18: { id: 'closure.ground.turned18', defaultMessage: 'The young person is eighteen, with a plan' },
  transferred: { id: 'closure.ground.transferred', defaultMessage: 'Another authority has taken over' },
  declined: { id: 'closure.ground.declined', defaultMessage: 'The child or the guardian wants no help' },
  death: { id: 'closure.ground.death', defaultMessage: 'The child has died; how is reviewed' },
  duplicate: { id: 'closure.ground.duplicate', defaultMessage: 'The child has another file' },
  opened_in_error: { id: 'closure.ground.error', defaultMessage: 'The file was opened by mistake' },
});

export const guardianViewWords: Record<GuardianView, MessageDescriptor> = defineMessages({
  agrees: { id: 'closure.guardian.agrees', defaultMessage: 'Agrees' },
  objects: { id: 'closure.guardian.objects', defaultMessage: 'Objects' },
  nobody_in_office: { id: 'closure.guardian.nobody', defaultMessage: 'There is no guardian in office' },
});

export const matterWords: Record<OpenMatter, MessageDescriptor> = defineMessages({
  urgent: { id: 'closure.open.urgent', defaultMessage: 'the child is in danger' },
  missing: { id: 'closure.open.missing', defaultMessage: 'the child is missing' },
  age_disputed: { id: 'closure.open.age', defaultMessage: 'the doubt about the age' },
  court_hold: { id: 'closure.open.court', defaultMessage: 'a court keeps the file open' },
  transfer_pending: { id: 'closure.open.transfer', defaultMessage: 'a transfer that is not finished' },
  assessment_review: {
    id: 'closure.open.review',
    defaultMessage: 'an assessment that waits for a supervisor',
  },
  guardian_ask: { id: 'closure.open.ask', defaultMessage: 'a question to the guardian' },
  reflection: { id: 'closure.open.reflection', defaultMessage: 'the reflection period' },
  plan_action: { id: 'closure.open.action', defaultMessage: 'actions of the plan' },
  referral: { id: 'closure.open.referral', defaultMessage: 'referrals' },
  detained: { id: 'closure.open.detained', defaultMessage: 'the child is deprived of liberty' },
  after_return: {
    id: 'closure.open.afterReturn',
    defaultMessage: 'the talk and the safety plan after the child was missing',
  },
  determination: { id: 'closure.open.determination', defaultMessage: 'a best-interests determination' },
  digital_step: { id: 'closure.open.digitalStep', defaultMessage: 'steps of the digital safety' },
  under_control: { id: 'closure.open.control', defaultMessage: 'somebody controls the child' },
  conference_task: { id: 'closure.open.task', defaultMessage: 'tasks of a conference' },
});
