import { addDays, consentDays, sections } from '@tutela/domain';
import { today } from '../form/today.ts';

/** The scope of a consent as it is being typed. */
export interface ScopeValues {
  purposes: readonly string[];
  recipientAgencies: readonly string[];
  /** One on each line. */
  recipientNames: string;
  sections: readonly string[];
  validUntil: string;
}

export const noScope = (): ScopeValues => ({
  purposes: [],
  recipientAgencies: [],
  recipientNames: '',
  sections: [],
  validUntil: addDays(today(), consentDays),
});

/** What is typed, as the command has it. */
export const scopeOf = (values: ScopeValues) => ({
  ...values,
  recipientAgencies: values.recipientAgencies.map(Number),
  recipientNames: values.recipientNames
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  sections: sections.filter((section) => values.sections.includes(section)),
});
