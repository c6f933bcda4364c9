import type { ReactNode } from 'react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { TextAreaField } from '../../ui/index.ts';

interface WordsFieldProps {
  /** What the form gives for its path: the id, and what is wrong. */
  at: { id: string; error: string | undefined };
  label: MessageDescriptor;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  lines?: number;
  optional?: boolean;
}

/** Free text, under the name of its field. */
export function WordsField({ at, label, lines = 3, ...rest }: WordsFieldProps) {
  return <TextAreaField {...at} {...rest} lines={lines} label={<FormattedMessage {...label} />} />;
}
