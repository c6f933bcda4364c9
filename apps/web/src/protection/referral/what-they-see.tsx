import { type Section, sections } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Disclosure, Stack } from '../../ui/index.ts';
import { Entries } from '../story/entries.tsx';
import { sectionWords } from '../words/section-words.ts';

/** What of the file whoever receives a referral will read: the sections, and what stands in them now. */
export function WhatTheySee({ chosen }: { chosen: readonly string[] }) {
  const intl = useIntl();
  const seen: readonly Section[] = sections.filter((section) => chosen.includes(section));
  if (seen.length === 0) return null;
  return (
    <Disclosure
      title={
        <FormattedMessage
          id="referral.preview"
          defaultMessage="What they will see: {sections}"
          values={{ sections: intl.formatList(seen.map((each) => intl.formatMessage(sectionWords[each]))) }}
        />
      }
    >
      <Stack>
        {seen.includes('identity') && (
          <p>
            <FormattedMessage
              id="referral.preview.identity"
              defaultMessage="Among them is who the child is: names, birth date, citizenship, languages."
            />
          </p>
        )}
        <Entries
          keep={({ section }) => seen.includes(section)}
          none={
            <FormattedMessage
              id="referral.preview.none"
              defaultMessage="Nothing was recorded in these sections yet. What is recorded later, they will see too."
            />
          }
        />
      </Stack>
    </Disclosure>
  );
}
