import { entitlementsOf, type StatusChain } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, Facts, ListText, Notice, Stack, WrittenText } from '../../ui/index.ts';
import { AgePanel } from '../age/age-panel.tsx';
import { CaseSection } from '../case/case-section.tsx';
import { ReflectionPanel } from '../reflection/reflection-panel.tsx';
import { ResidencePanel } from '../residence/residence-panel.tsx';
import { bodyWords, entitlementWords, statusWords } from './status-words.ts';

/** Whether the child is a victim of trafficking, as decided so far, and what is open to the child in any case. */
export function StatusSection() {
  return (
    <CaseSection
      section="status"
      acts={[{ kind: 'decide-status' }, { kind: 'notify-status' }]}
      none={<FormattedMessage id="status.none" defaultMessage="Nobody has decided on victim status yet." />}
    >
      {({ status, reflection, age, residence }) => (
        <Stack gap={3}>
          <Chain chain={status} />
          <ReflectionPanel reflection={reflection} />
          <AgePanel age={age} />
          <ResidencePanel titles={residence} />
        </Stack>
      )}
    </CaseSection>
  );
}

function Chain({ chain }: { chain: StatusChain }) {
  const { status, everSuspected, isTold } = chain;
  const newest = chain.decisions.at(-1);
  const open = entitlementsOf(status, everSuspected);
  return (
    <Stack>
      {!isTold && (
        <Notice
          kind="caution"
          title={<FormattedMessage id="status.untold" defaultMessage="The child was not told yet" />}
        >
          <FormattedMessage
            id="status.untold.words"
            defaultMessage="Tell the child what was decided and how it can be challenged, in words the child understands, and record it."
          />
        </Notice>
      )}
      <Facts
        facts={[
          {
            key: 'status',
            label: <FormattedMessage id="status.now" defaultMessage="Status" />,
            value: <FormattedMessage {...statusWords[status]} />,
          },
          {
            key: 'help',
            label: <FormattedMessage id="status.help" defaultMessage="Open to the child" />,
            value:
              open.length > 0 ? (
                <ListText
                  items={open.map((each) => <FormattedMessage key={each} {...entitlementWords[each]} />)}
                />
              ) : (
                <FormattedMessage
                  id="status.help.none"
                  defaultMessage="Nothing of this procedure yet; help for any child in need is open."
                />
              ),
          },
          ...(newest ? decided(newest) : []),
        ]}
      />
    </Stack>
  );
}

function decided(newest: StatusChain['decisions'][number]) {
  const { body, bodyName, decidedOn, reasons, reviewRoute, reviewUntil } = newest;
  return [
    {
      key: 'by',
      label: <FormattedMessage id="status.by" defaultMessage="Decided by" />,
      value: (
        <FormattedMessage
          id="status.by.words"
          defaultMessage="{hasName, select, true {{name} ({body})} other {{body}}}, {day}"
          values={{
            hasName: String(bodyName !== ''),
            name: <bdi>{bodyName}</bdi>,
            body: <FormattedMessage {...bodyWords[body]} />,
            day: <DateText date={decidedOn} />,
          }}
        />
      ),
    },
    {
      key: 'reasons',
      label: <FormattedMessage id="status.reasons" defaultMessage="Reasons" />,
      value: <WrittenText>{reasons}</WrittenText>,
    },
    ...(reviewRoute === ''
      ? []
      : [
          {
            key: 'review',
            label: <FormattedMessage id="status.review" defaultMessage="How to challenge it" />,
            value: (
              <Stack gap={0.5}>
                <WrittenText>{reviewRoute}</WrittenText>
                {reviewUntil !== null && (
                  <span>
                    <FormattedMessage
                      id="status.review.until"
                      defaultMessage="Until {day}"
                      values={{ day: <DateText date={reviewUntil} /> }}
                    />
                  </span>
                )}
              </Stack>
            ),
          },
        ]),
  ];
}
