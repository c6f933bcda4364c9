import { useQuery } from '@tanstack/react-query';
import { dueFilters } from '@tutela/contract';
import { ageBands, flags, risks, stages } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, SelectField } from '../../ui/index.ts';
import { directoryQuery } from '../directory/directory.queries.ts';
import { codeOf } from '../words/options-of.ts';
import { CodeNameField } from './code-name-field.tsx';
import { type ChoiceName, choiceWords, filterWords } from './filter-words.ts';
import type { FilterOfPage } from './use-filter.ts';

/** The fields that filter the list. */
export function FilterFields({ page }: { page: FilterOfPage }) {
  const { filter, change } = page;
  return (
    <>
      <CodeNameField value={filter.codeName ?? ''} onChange={(codeName) => change({ codeName })} />
      <Choice name="due" codes={dueFilters} value={filter.due} onChange={(due) => change({ due })} />
      <Choice name="stage" codes={stages} value={filter.stage} onChange={(stage) => change({ stage })} />
      <Choice name="risk" codes={risks} value={filter.risk} onChange={(risk) => change({ risk })} />
      <Choice name="flag" codes={flags} value={filter.flag} onChange={(flag) => change({ flag })} />
      <Choice
        name="ageBand"
        codes={ageBands}
        value={filter.ageBand}
        onChange={(ageBand) => change({ ageBand })}
      />
      <Agency page={page} />
      <Checkbox
        id="filter-mine"
        label={<FormattedMessage id="files.filter.mine" defaultMessage="Only files I am responsible for" />}
        value={filter.mine === 'yes'}
        onChange={(isMine) => change({ mine: isMine ? 'yes' : undefined })}
      />
    </>
  );
}

interface ChoiceProps<Code extends string> {
  name: ChoiceName;
  codes: readonly Code[];
  value: Code | undefined;
  onChange: (code: Code | undefined) => void;
}

function Choice<Code extends string>({ name, codes, value, onChange }: ChoiceProps<Code>) {
  const intl = useIntl();
  const words = choiceWords[name];
  const options = codes.flatMap((code) => {
    const word = words[code];
    return word === undefined ? [] : [{ value: code, label: intl.formatMessage(word) }];
  });
  return (
    <SelectField
      id={`filter-${name}`}
      label={intl.formatMessage(filterWords[name])}
      options={options}
      none={intl.formatMessage({ id: 'files.filter.any', defaultMessage: 'Any' })}
      value={value ?? ''}
      onChange={(chosen) => onChange(codeOf(codes, chosen, undefined))}
    />
  );
}

function Agency({ page }: { page: FilterOfPage }) {
  const intl = useIntl();
  const { data } = useQuery(directoryQuery);
  const options = (data?.agencies ?? []).map(({ agencyId, name }) => ({
    value: String(agencyId),
    label: name,
  }));
  return (
    <SelectField
      id="filter-agency"
      label={intl.formatMessage(filterWords.agencyId)}
      options={options}
      none={intl.formatMessage({ id: 'files.filter.any', defaultMessage: 'Any' })}
      value={page.filter.agencyId === undefined ? '' : String(page.filter.agencyId)}
      onChange={(chosen) => page.change({ agencyId: chosen === '' ? undefined : Number(chosen) })}
    />
  );
}
