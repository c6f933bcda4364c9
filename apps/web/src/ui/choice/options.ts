import type { OptionsFilter } from '@mantine/core';
import css from './choice.module.css';

/** The parts of Mantine's lists that are ours to draw. */
export const optionClasses = {
  dropdown: css.dropdown ?? '',
  options: css.options ?? '',
  option: css.option ?? '',
};

/** Letters without their accents and cases: a hurried hand types "turkiye". */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Finds by what is typed; where nothing is found, one line that cannot be chosen says so. */
export function filterOr(nothing: string): OptionsFilter {
  return ({ options, search }) => {
    const wanted = plainLetters(search.trim());
    const found = options.filter(
      (option) => 'label' in option && plainLetters(option.label).includes(wanted),
    );
    return found.length > 0 ? found : [{ value: '', label: nothing, disabled: true }];
  };
}
