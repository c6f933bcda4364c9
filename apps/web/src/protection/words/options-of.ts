import type { IntlShape, MessageDescriptor } from 'react-intl';
import type { Option } from '../../ui/index.ts';

/** A code list as the options of a field, in its own order. */
export function optionsOf<Code extends string>(
  intl: IntlShape,
  codes: readonly Code[],
  words: Readonly<Record<Code, MessageDescriptor>>,
): Option[] {
  return codes.map((code) => {
    const word: MessageDescriptor = words[code];
    return { value: code, label: intl.formatMessage(word) };
  });
}

/** The code of a list that a field's text stands for; the fallback for anything else. */
export function codeOf<Code extends string, Fallback>(
  codes: readonly Code[],
  text: string,
  fallback: Fallback,
): Code | Fallback {
  return codes.find((code) => code === text) ?? fallback;
}
