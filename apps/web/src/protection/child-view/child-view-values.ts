import type { Listener, ToldChildView } from '@tutela/domain';

/** The child's view while it is written. */
export interface ChildViewValues {
  readonly speaks: 'words' | 'silence' | '';
  readonly childWords: string;
  readonly howAsked: string;
  readonly mayShow: readonly Listener[];
  readonly why: string;
  readonly observed: string;
}

export const noChildView: ChildViewValues = {
  speaks: '',
  childWords: '',
  howAsked: '',
  mayShow: [],
  why: '',
  observed: '',
};

/** As it was recorded before, for whoever writes on. */
export function childViewValues(view: ToldChildView | undefined): ChildViewValues {
  if (view === undefined || view.kind === 'withheld') return noChildView;
  if (view.kind === 'silence')
    return { ...noChildView, speaks: 'silence', why: view.why, observed: view.words };
  const { words, howAsked, mayShow } = view;
  return { ...noChildView, speaks: 'words', childWords: words, howAsked, mayShow };
}

/** As a command has it. */
export function childViewOf({
  speaks,
  childWords,
  howAsked,
  mayShow,
  why,
  observed,
}: ChildViewValues): object {
  if (speaks === 'silence') return { kind: 'silence', why, words: observed };
  return { kind: 'words', words: childWords, howAsked, mayShow };
}
