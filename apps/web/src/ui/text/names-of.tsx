import type { ReactNode } from 'react';
import { FormattedDisplayName, FormattedList } from 'react-intl';

/** A State's name in the reader's language, from its ISO 3166 code. */
export function CountryName({ code }: { code: string }) {
  return <FormattedDisplayName type="region" value={code} fallback="code" />;
}

/** A language's name in the reader's language, from its BCP 47 tag. */
export function LanguageName({ code }: { code: string }) {
  return <FormattedDisplayName type="language" value={code} fallback="code" />;
}

/** "a, b and c", as the reader's language joins them. */
export function ListText({ items }: { items: readonly ReactNode[] }) {
  return <FormattedList type="conjunction" value={items} />;
}
