import type { KeptTemplate } from '@tutela/contract';
import { templateChange } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RowItem, Rows } from '../../../platform/rows/rows.tsx';
import { clockWords } from '../../../platform/words/clock-words.ts';
import { MomentText, Panel } from '../../../ui/index.ts';

/** Every version, the newest first: who made it, when, why, and what it changed. */
export function VersionsPanel({ versions }: { versions: readonly KeptTemplate[] }) {
  return (
    <Panel title={<FormattedMessage id="template.history" defaultMessage="History" />}>
      <Rows>
        {versions.toReversed().map((version) => (
          <RowItem
            key={version.version}
            name={
              <FormattedMessage
                id="template.version"
                defaultMessage="Version {version, number}"
                values={{ version: version.version }}
              />
            }
            about={
              <About
                version={version}
                before={versions.find((each) => each.version === version.version - 1)}
              />
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}

function About({ version, before }: { version: KeptTemplate; before: KeptTemplate | undefined }) {
  const intl = useIntl();
  if (version.since === null || before === undefined)
    return <FormattedMessage id="template.first" defaultMessage="The defaults that Tutela comes with." />;
  const change = templateChange(before.template, version.template);
  const names = change.clocks.map(({ name }) => intl.formatMessage(clockWords[name]));
  const calendar = intl.formatMessage({ id: 'template.calendar', defaultMessage: 'Working days' });
  return (
    <FormattedMessage
      id="template.about"
      defaultMessage="{name}, {at}: {reason} Changed: {what}."
      values={{
        name: version.byName,
        at: <MomentText at={version.since} />,
        reason: <q>{version.reason}</q>,
        what: intl.formatList(change.calendar ? [calendar, ...names] : names),
      }}
    />
  );
}
