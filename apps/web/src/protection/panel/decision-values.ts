import { approves } from './kind-fields.tsx';

/** A decision of a panel while it is written down. */
export interface DecisionValues {
  readonly kind: string;
  readonly option: string;
  readonly reasons: string;
  readonly conditions: string;
  readonly answerToGuardian: string;
  readonly steps: readonly StepValues[];
  readonly reviewOn: string;
  readonly missing: string;
  readonly missingOwner: string;
  readonly missingBy: string;
}

export interface StepValues {
  readonly what: string;
  readonly owner: string;
  readonly by: string;
}

export const noStep: StepValues = { what: '', owner: '', by: '' };

export const noDecision: DecisionValues = {
  kind: '',
  option: '',
  reasons: '',
  conditions: '',
  answerToGuardian: '',
  steps: [noStep],
  reviewOn: '',
  missing: '',
  missingOwner: '',
  missingBy: '',
};

/** Something is to be done after it. */
export const acts = (kind: string): boolean => approves(kind) || kind === 'protect_now';

/** As the command it would be: what belongs to another kind of decision does not go with it. */
export function decisionOf(values: DecisionValues): object {
  const { kind, option, reasons, answerToGuardian, reviewOn, missing, missingOwner, missingBy } = values;
  const defers = kind === 'defer';
  return {
    kind,
    reasons,
    answerToGuardian,
    option: approves(kind) ? option || null : null,
    conditions: acts(kind) ? values.conditions : '',
    steps: acts(kind) ? values.steps : [],
    reviewOn: acts(kind) ? reviewOn || null : null,
    missing: defers ? missing : '',
    missingOwner: defers ? missingOwner : '',
    missingBy: defers ? missingBy || null : null,
  };
}
