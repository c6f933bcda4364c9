import { type DescribedOption, type Factor, factors, type OptionKey } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { Badge, Muted, Stack, tableRoles, Unseen, WrittenText } from '../../ui/index.ts';
import { factorWords } from '../assessment/assessment-words.ts';
import { determinationFields as fields } from './determination-fields.ts';
import css from './options-table.module.css';

interface OptionsTableProps {
  options: readonly DescribedOption[];
  recommended: OptionKey | null;
}

/** The options side by side in columns, what is weighed in rows; on a narrow screen a card for each row. */
export function OptionsTable({ options, recommended }: OptionsTableProps) {
  const intl = useIntl();
  if (options.length === 0) {
    return (
      <Muted>
        <FormattedMessage id="determination.options.none" defaultMessage="No option is described yet." />
      </Muted>
    );
  }
  const label = intl.formatMessage({
    id: 'determination.options.label',
    defaultMessage: 'The options, weighed by each factor',
  });
  return (
    <div className={css.box}>
      <table className={css.table} {...tableRoles.table} aria-label={label}>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th scope="col" {...tableRoles.columnHeader}>
              <FormattedMessage {...fields.factors} />
            </th>
            {options.map((each) => (
              <th
                key={each.option}
                scope="col"
                {...tableRoles.columnHeader}
                className={each.option === recommended ? css.recommended : ''}
              >
                <OptionName option={each} isRecommended={each.option === recommended} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {factors.map((factor) => (
            <OptionsRow key={factor} label={factorWords[factor]} options={options}>
              {(option) => <Weighed option={option} factor={factor} />}
            </OptionsRow>
          ))}
          {(['feasibility', 'followUp', 'safety'] as const).map((part) => (
            <OptionsRow key={part} label={fields[part]} options={options}>
              {(option) => (option[part] === '' ? <NotSaid /> : <WrittenText>{option[part]}</WrittenText>)}
            </OptionsRow>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OptionsRowProps {
  label: MessageDescriptor;
  options: readonly DescribedOption[];
  children: (option: DescribedOption) => ReactNode;
}

function OptionsRow({ label, options, children }: OptionsRowProps) {
  return (
    <tr {...tableRoles.row}>
      <th scope="row" {...tableRoles.rowHeader}>
        <FormattedMessage {...label} />
      </th>
      {options.map((option) => (
        <td key={option.option} {...tableRoles.cell}>
          <span className={css.inside} aria-hidden="true">
            <OptionName option={option} isRecommended={false} />
          </span>
          {children(option)}
        </td>
      ))}
    </tr>
  );
}

function OptionName({ option: { option, title }, isRecommended }: OptionNameProps) {
  return (
    <Stack gap={0.5}>
      <span>
        <FormattedMessage
          id="determination.option.named"
          defaultMessage="{letter}: {title}"
          values={{ letter: option.toUpperCase(), title: <bdi>{title}</bdi> }}
        />
      </span>
      {isRecommended && (
        <Badge tone="accent">
          <FormattedMessage id="determination.option.recommended" defaultMessage="Recommended" />
        </Badge>
      )}
    </Stack>
  );
}
interface OptionNameProps {
  option: DescribedOption;
  isRecommended: boolean;
}

/** For and against, and on what it rests. */
function Weighed({ option, factor }: { option: DescribedOption; factor: Factor }) {
  const { pro = '', con = '', evidence = '' } = option.factors[factor] ?? {};
  if (pro === '' && con === '') return <NotSaid />;
  return (
    <Stack gap={0.5}>
      <Side sign="+" label={fields.pro} words={pro} />
      <Side sign="−" label={fields.con} words={con} />
      {evidence !== '' && (
        <Muted>
          <FormattedMessage {...fields.evidence} />: <bdi>{evidence}</bdi>
        </Muted>
      )}
    </Stack>
  );
}

function Side({ sign, label, words }: { sign: string; label: MessageDescriptor; words: string }) {
  if (words === '') return null;
  return (
    <div className={css.side}>
      <span className={css.sign}>
        <span aria-hidden="true">{sign}</span>
        <Unseen>
          <FormattedMessage {...label} />
        </Unseen>
      </span>
      <WrittenText>{words}</WrittenText>
    </div>
  );
}

function NotSaid() {
  return (
    <Muted>
      <FormattedMessage id="determination.option.notSaid" defaultMessage="Not said yet" />
    </Muted>
  );
}
