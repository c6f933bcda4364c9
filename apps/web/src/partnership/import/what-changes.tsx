import { FormattedMessage } from 'react-intl';
import type { TriedFile } from './use-trial.ts';

/** What taking a file in would do, and whether it can be undone. */
export function WhatChanges({ tried: { asked, trial } }: { tried: TriedFile }) {
  const { imported, records, refused, contradictions, changes } = trial;
  const isMeasured = changes[0]?.of === 'observation';
  return (
    <>
      <p>
        <FormattedMessage
          id="takeIn.words"
          defaultMessage="{imported, plural, one {# row} other {# rows}} of {file} would be taken in{several, select, true {, as {records, number} new entries} other {}}."
          values={{
            ...{ imported, records, several: String(records !== imported) },
            file: <bdi dir="ltr">{asked.file.name}</bdi>,
          }}
        />
      </p>
      {refused > 0 && (
        <p>
          <FormattedMessage
            id="takeIn.refused"
            defaultMessage="{refused, plural, one {# row is left out; the report keeps why.} other {# rows are left out; the report keeps why.}}"
            values={{ refused }}
          />
        </p>
      )}
      {contradictions > 0 && (
        <p>
          <FormattedMessage
            id="takeIn.contradictions"
            defaultMessage="{contradictions, plural, one {# contradicts another source. Both are shown} other {# contradict another source. All are shown}}, side by side."
            values={{ contradictions }}
          />
        </p>
      )}
      <p>
        {isMeasured ? (
          <FormattedMessage
            id="takeIn.measured"
            defaultMessage="The numbers become public when they are released. What is taken in cannot be taken back."
          />
        ) : (
          <FormattedMessage
            id="takeIn.public"
            defaultMessage="It is public at once. What is taken in cannot be taken back."
          />
        )}
      </p>
    </>
  );
}
