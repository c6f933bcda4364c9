import { languageCodes } from '@tutela/reference/codes';
import type { ReactNode } from 'react';
import { LookupField } from '../../ui/index.ts';
import { useLanguageOptions } from '../words/names-of-codes.ts';

interface LanguageFieldProps {
  id: string;
  error: string | undefined;
  label: ReactNode;
  value: string;
  onChange: (language: string) => void;
}

/** One language, found while typing. */
export function LanguageField(props: LanguageFieldProps) {
  return <LookupField {...props} options={useLanguageOptions(languageCodes)} />;
}
