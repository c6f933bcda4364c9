import { type FormEvent, type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon, KeyHint } from '../ui/index.ts';
import css from './search-box.module.css';

export interface SearchHit {
  key: string;
  /** The code name of a file. */
  name: string;
  /** A few coded words beside it. */
  about: string;
}

export interface Search {
  /** Told while somebody types; nothing of it goes into an address. */
  onWords: (words: string) => void;
  hits: readonly SearchHit[];
  /** `idle`: too little was typed to search. */
  state: 'idle' | 'searching' | 'found' | 'failed';
  onOpen: (key: string) => void;
}

interface SearchBoxProps {
  search: Search;
  input: RefObject<HTMLInputElement | null>;
}

/** Finds while typing. The arrow keys choose, Enter opens, Escape puts the list away (WAI-ARIA combobox). */
export function SearchBox({ search, input }: SearchBoxProps) {
  const intl = useIntl();
  const listId = useId();
  const { words, at, isShown, type, open, show, hide, onKeyDown } = useChoosing(search);
  const { hits } = search;
  const label = intl.formatMessage({ id: 'shell.search', defaultMessage: 'Find a file by its code name' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open(hits[at]);
  };
  return (
    <search>
      <form className={css.box} onSubmit={submit} autoComplete="off">
        <span className={css.icon}>
          <Icon name="search" />
        </span>
        <input
          ref={input}
          type="search"
          role="combobox"
          dir="auto"
          className={css.input}
          aria-label={label}
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isShown && hits.length > 0 ? `${listId}-${at}` : undefined}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={show}
          onBlur={hide}
        />
        <span className={css.hint} aria-hidden>
          <KeyHint keys={['/']} />
        </span>
        <div className={css.list} hidden={!isShown}>
          <p role="status" className={css.state}>
            <StateText search={search} />
          </p>
          <div id={listId} role="listbox" aria-label={label}>
            {hits.map((hit, index) => (
              <HitLine
                key={hit.key}
                id={`${listId}-${index}`}
                hit={hit}
                isChosen={index === at}
                onChoose={() => open(hit)}
              />
            ))}
          </div>
        </div>
      </form>
    </search>
  );
}

/** What is typed, whether the list is shown, and which hit Enter would open. */
function useChoosing({ hits, state, onWords, onOpen }: Search) {
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const show = () => setOpen(true);
  const hide = () => setOpen(false);
  const type = (typed: string) => {
    setWords(typed);
    setAt(0);
    show();
    onWords(typed);
  };
  const open = (hit: SearchHit | undefined) => {
    if (!hit) return;
    type('');
    hide();
    onOpen(hit.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    show();
    setAt((at + step + hits.length) % hits.length);
  };
  return { words, at, isShown: isOpen && state !== 'idle', type, open, show, hide, onKeyDown };
}

interface HitLineProps {
  id: string;
  hit: SearchHit;
  isChosen: boolean;
  onChoose: () => void;
}

function HitLine({ id, hit, isChosen, onChoose }: HitLineProps) {
  return (
    // The keys are those of the input, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className={css.hit}
      aria-selected={isChosen}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <span className={css.name}>{hit.name}</span>
      <span className={css.about}>{hit.about}</span>
    </div>
  );
}

function StateText({ search: { state, hits } }: { search: Search }) {
  if (state === 'searching')
    return <FormattedMessage id="shell.search.searching" defaultMessage="Searching" />;
  if (state === 'failed')
    return (
      <FormattedMessage
        id="shell.search.failed"
        defaultMessage="The search did not succeed. Type on to try again."
      />
    );
  return (
    <FormattedMessage
      id="shell.search.found"
      defaultMessage="{count, plural, =0 {No file that you may see has such a code name.} one {# file} other {# files}}"
      values={{ count: hits.length }}
    />
  );
}
