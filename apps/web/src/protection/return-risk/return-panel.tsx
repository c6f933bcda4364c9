import { type FileContent, type ReturnRisk, returnGate, returnRiskDays } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import {
  CountryName,
  DateText,
  type Fact,
  Facts,
  Muted,
  Notice,
  Stack,
  WrittenText,
} from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { today } from '../form/today.ts';
import {
  asylumWords,
  dangerWords,
  obstacleWords,
  readinessWords,
  returnConclusionWords,
  returnFields,
} from './return-words.ts';

/** What stands in the way of a return, and what the newest assessment says of it. */
export function ReturnPanel({ content }: { content: FileContent }) {
  const obstacles = returnGate(content, today());
  const newest = content.returnRisks.at(-1);
  return (
    <CasePanel
      title={<FormattedMessage id="return.title" defaultMessage="Return to the country of origin" />}
      acts={[{ kind: 'record-return-risk' }]}
    >
      <Stack>
        {newest === undefined ? (
          <p>
            <FormattedMessage
              id="return.none"
              defaultMessage="Nobody assessed a return, and nothing towards it may be done."
            />
          </p>
        ) : (
          <>
            {obstacles.length > 0 && (
              <Notice
                kind="caution"
                title={
                  <FormattedMessage id="return.closed" defaultMessage="Nothing may move towards a return" />
                }
              >
                <ul>
                  {obstacles.map((obstacle) => (
                    <li key={obstacle}>
                      <FormattedMessage {...obstacleWords[obstacle]} />
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            <ChildViewText view={newest.childView} />
            <Facts facts={factsOf(newest)} />
            <Muted>
              <FormattedMessage
                id="return.default"
                defaultMessage="It counts for {days, number} days: a default, to be confirmed with national law."
                values={{ days: returnRiskDays }}
              />
            </Muted>
          </>
        )}
      </Stack>
    </CasePanel>
  );
}

function factsOf(risk: ReturnRisk): Fact[] {
  const fact = (key: keyof typeof returnFields, value: Fact['value']): Fact => ({
    key,
    label: <FormattedMessage {...returnFields[key]} />,
    value,
  });
  const dangers = (['originDanger', 'retrafficking', 'family'] as const).map((key) =>
    fact(key, <FormattedMessage {...dangerWords[risk[key]]} />),
  );
  const waiting = (['reception', 'guardianThere', 'services'] as const).map((key) =>
    fact(key, <FormattedMessage {...readinessWords[risk[key]]} />),
  );
  return [
    fact('conclusion', <FormattedMessage {...returnConclusionWords[risk.conclusion]} />),
    fact('assessedOn', <DateText date={risk.assessedOn} />),
    fact('country', <CountryName code={risk.country} />),
    ...dangers,
    fact('dangers', <WrittenText>{risk.dangers}</WrittenText>),
    ...waiting,
    fact('asylum', <FormattedMessage {...asylumWords[risk.asylum]} />),
    ...(risk.conditions === '' ? [] : [fact('conditions', <WrittenText>{risk.conditions}</WrittenText>)]),
    fact('reasons', <WrittenText>{risk.reasons}</WrittenText>),
  ];
}
