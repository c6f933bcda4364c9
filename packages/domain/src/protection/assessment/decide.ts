import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { type Header, without } from '../header.ts';
import { whyNotInterpreted } from '../interpreter/suitable.ts';
import { interpretingOf } from '../talk.ts';
import type { RecordAssessment, ReviewAssessment } from './commands.ts';
import { type AssessmentPart, exploitationParts, factors, needsWords, partsOf } from './parts.ts';
import type { Assessments } from './record.ts';

/**
 * Records a finished assessment. Each part of its form is answered, be it by "not safe to ask"; the child's view, or
 * why there is none, is part of the command itself. At high risk it counts once a supervisor agreed.
 */
export function recordAssessment(
  { state, content }: Case,
  command: RecordAssessment,
  acting: Acting & { readonly newId: string },
): Decision {
  const { baseVersion: _, ...made } = command;
  if (liesAhead(made.madeOn, acting.today)) return refuseBecause('date_in_future');
  const missing = partsOf[made.form].filter((part) => {
    const answer = made.parts[part];
    return answer === undefined || (needsWords.includes(answer.kind) && answer.words === '');
  });
  if (missing.length > 0) return refuseBecause('assessment_incomplete', { missing });
  const again = exploitationParts.filter((part) => asksAgain(content.assessments, made, part));
  if (again.length > 0) return refuseBecause('told_in_interview', { parts: again });
  const notWeighed = factors.filter((factor) => (made.weighed[factor] ?? '') === '');
  if (made.form === 'long' && notWeighed.length > 0) {
    return refuseBecause('factors_not_weighed', { missing: notWeighed });
  }
  if (made.conclusion !== 'no_action' && made.nextSteps === '') return refuseBecause('next_steps_missing');
  const unsuitable = whyNotInterpreted(content, made, acting.today);
  if (unsuitable !== undefined) return refuseBecause(unsuitable);
  const waits = state.header.risk === 'high';
  const payload = {
    assessmentId: acting.newId,
    madeBy: acting.accountId,
    waits,
    ...made,
    ...interpretingOf(made),
  };
  return told(
    [{ type: 'assessment.made', section: 'assessment', payload }],
    waits ? {} : withoutGap(state.header),
  );
}

/** Where the child told it in a forensic interview, it is never "found out" from the child once more. */
const asksAgain = (
  earlier: Assessments,
  { parts }: Pick<RecordAssessment, 'parts'>,
  part: AssessmentPart,
): boolean =>
  parts[part]?.kind === 'found' && earlier.some((each) => each.parts[part]?.kind === 'from_interview');

/** A second person looks at an assessment that waits: agreed, it counts; returned, it is made again. */
export function reviewAssessment(
  { state, content }: Case,
  command: ReviewAssessment,
  acting: Acting,
): Decision {
  const found = content.assessments.find((each) => each.assessmentId === command.assessmentId);
  if (found?.standing !== 'waits') return refuseBecause('nothing_to_review');
  if (!acting.isSupervisor || found.madeBy === acting.accountId) return refuseBecause('reviewer_unsuitable');
  const { baseVersion: _, ...review } = command;
  return told(
    [{ type: 'assessment.reviewed', section: 'assessment', payload: review }],
    review.verdict === 'agreed' ? withoutGap(state.header) : {},
  );
}

const withoutGap = ({ gaps }: Header): Partial<Header> => ({
  gaps: without(gaps, 'assessment'),
});
