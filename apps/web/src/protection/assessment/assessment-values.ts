import {
  type AnswerKind,
  type AssessmentForm,
  type AssessmentPart,
  assessmentParts,
  type Factor,
  factors,
  partsOf,
} from '@tutela/domain';
import { type ChildViewValues, childViewOf, noChildView } from '../child-view/child-view-values.ts';
import {
  type InterpretingValues,
  interpretingCommand,
  noInterpreting,
} from '../interpreter/interpreting-values.ts';

/** An assessment while it is written. */
export interface AssessmentValues extends ChildViewValues, InterpretingValues {
  readonly form: AssessmentForm;
  readonly occasion: string;
  readonly madeOn: string;
  readonly parts: Readonly<
    Record<AssessmentPart, { readonly kind: AnswerKind | ''; readonly words: string }>
  >;
  readonly weighed: Readonly<Record<Factor, string>>;
  readonly conclusion: string;
  readonly reasons: string;
  readonly nextSteps: string;
}

const unanswered = { kind: '', words: '' } as const;

export const newAssessment = (today: string): AssessmentValues => ({
  form: 'long',
  occasion: 'first_assessment',
  madeOn: today,
  parts: {
    sources: unanswered,
    history: unanswered,
    family: unanswered,
    care: unanswered,
    health: unanswered,
    education: unanswered,
    safety: unanswered,
    relations: unanswered,
    guardian_view: unanswered,
    strengths: unanswered,
  },
  ...noChildView,
  ...noInterpreting,
  weighed: { views: '', identity: '', family: '', safety: '', vulnerability: '', health: '', education: '' },
  conclusion: '',
  reasons: '',
  nextSteps: '',
});

/** As the command it would be. Only the parts of the chosen form go with it. */
export function assessmentOf(values: AssessmentValues): object {
  const { form, occasion, madeOn, conclusion, reasons, nextSteps } = values;
  const asked = assessmentParts.filter(
    (part) => partsOf[form].includes(part) && values.parts[part].kind !== '',
  );
  const weighed = factors.filter((factor) => form === 'long' && values.weighed[factor].trim() !== '');
  return {
    form,
    occasion,
    madeOn,
    conclusion,
    reasons,
    nextSteps,
    parts: Object.fromEntries(asked.map((part) => [part, values.parts[part]])),
    childView: childViewOf(values),
    ...interpretingCommand(values),
    weighed: Object.fromEntries(weighed.map((factor) => [factor, values.weighed[factor]])),
  };
}
