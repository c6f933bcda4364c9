import type { ListedRecommendation } from '@tutela/contract';
import { FormattedMessage, type IntlShape } from 'react-intl';
import { answerWords, progressWords } from '../../public/words/registry-words.ts';
import { Badge, type Column, Link, Stack } from '../../ui/index.ts';
import css from './recommendation.module.css';
import { columnWords } from './recommendation-words.ts';

export const addressOf = ({ recommendationId }: ListedRecommendation): string =>
  `/registry/recommendations/${recommendationId}`;

export function recommendationColumns(
  intl: IntlShape,
  nameOf: (partyCode: string) => string,
): Column<ListedRecommendation>[] {
  const header = (key: keyof typeof columnWords) => intl.formatMessage(columnWords[key]);
  return [
    {
      key: 'number',
      header: header('number'),
      sortable: true,
      cell: (row) => (
        <Stack gap={0}>
          <Link href={addressOf(row)}>R-{row.number}</Link>
          <span className={css.words} lang={row.language} dir="auto">
            {row.text}
          </span>
        </Stack>
      ),
    },
    {
      key: 'addressee',
      header: header('addressee'),
      sortable: true,
      width: '9rem',
      cell: ({ addressee }) => <bdi>{nameOf(addressee)}</bdi>,
    },
    {
      key: 'year',
      header: header('year'),
      sortable: true,
      width: '5rem',
      cell: ({ issuedOn }) => issuedOn.slice(0, 4),
    },
    {
      key: 'answer',
      header: header('answer'),
      width: '9.5rem',
      cell: ({ answer }) => (
        <Badge tone={answer === 'pending' ? 'caution' : 'neutral'}>
          <FormattedMessage {...answerWords[answer]} />
        </Badge>
      ),
    },
    { key: 'actions', header: header('actions'), width: '5.5rem', cell: ({ actions }) => actions },
    {
      key: 'progress',
      header: header('progress'),
      width: '11rem',
      cell: ({ progress }) => (
        <Stack gap={0}>
          {progress.map((label) => (
            <span key={label}>
              <FormattedMessage {...progressWords[label]} />
            </span>
          ))}
        </Stack>
      ),
    },
  ];
}
