import { type ReactNode, Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Skeleton } from '../feedback/skeleton.tsx';
import { Icon, type IconName } from '../icon.tsx';
import css from './story.module.css';

export interface StoryItem {
  key: string;
  /** When it happened: a `DateText` or `MomentText`. */
  when: ReactNode;
  /** What happened, as a sentence. */
  title: ReactNode;
  /** `voice`: the child's own words. `decision`: something was decided. */
  kind?: 'event' | 'decision' | 'voice' | 'alarm';
  /** Words as they were said, in their own language; and whose they are. */
  quote?: { text: string; lang?: string; whose?: ReactNode };
  /** Why it was so decided, in a few lines; the record has all of it. */
  why?: string;
  /** Who recorded it, in which role, for whom it was told. */
  by?: ReactNode;
  marks?: ReactNode;
  /** The full record and its evidence, opened in place. */
  details?: ReactNode;
}

const icons: Record<NonNullable<StoryItem['kind']>, IconName> = {
  event: 'document',
  decision: 'shield',
  voice: 'quote',
  alarm: 'caution',
};

/** What happened, the newest first. */
export function Story({ items }: { items: readonly StoryItem[] }) {
  return (
    <ol className={css.story}>
      {items.map((item) => (
        <StoryEntry key={item.key} item={item} />
      ))}
    </ol>
  );
}

function StoryEntry({ item }: { item: StoryItem }) {
  const { kind = 'event', when, title, quote, why, by, marks } = item;
  return (
    <li className={css.item} data-kind={kind}>
      <span className={css.mark}>
        <Icon name={icons[kind]} size={15} />
      </span>
      <div className={css.words}>
        <p className={css.when}>{when}</p>
        <p className={css.title}>{title}</p>
        {why !== undefined && (
          <p className={css.why} dir="auto">
            {why}
          </p>
        )}
        {quote?.whose !== undefined && <p className={css.by}>{quote.whose}</p>}
        {quote && (
          <blockquote className={css.quote} lang={quote.lang} dir="auto">
            {quote.text}
          </blockquote>
        )}
        {by !== undefined && <p className={css.by}>{by}</p>}
        {marks}
        {item.details !== undefined && <Details>{item.details}</Details>}
      </div>
    </li>
  );
}

function Details({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? (
          <FormattedMessage id="ui.story.less" defaultMessage="Close the record" />
        ) : (
          <FormattedMessage id="ui.story.more" defaultMessage="Open the record" />
        )}
      </button>
      {isOpen && (
        <div className={css.details}>
          <Suspense fallback={<Skeleton count={4} />}>{children}</Suspense>
        </div>
      )}
    </>
  );
}
