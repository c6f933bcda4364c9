import { queryOptions, useQuery } from '@tanstack/react-query';
import { listPracticesRoute } from '@tutela/contract';
import type { Section } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { call } from '../../api/index.ts';
import { Link, Muted } from '../../ui/index.ts';

const hour = 60 * 60_000;

/** Asks for the section alone: nothing of the child is in the question. */
const helpedQuery = (step: Section) =>
  queryOptions({
    queryKey: ['partnership', 'practices', 'step', step],
    queryFn: () => call(listPracticesRoute, { query: { step, state: 'published' } }),
    staleTime: hour,
  });

/** A quiet way to what helped elsewhere at this step; where nothing is known, nothing is said. */
export function HelpedOthers({ section }: { section: Section }) {
  const { data } = useQuery(helpedQuery(section));
  const count = data?.practices.length ?? 0;
  if (count === 0) return null;
  return (
    <Muted>
      <Link href={`/alliance/practices?step=${section}`} newTab>
        <FormattedMessage
          id="helped.others"
          defaultMessage="{count, plural, one {What helped others here: # good practice} other {What helped others here: # good practices}}"
          values={{ count }}
        />
      </Link>
    </Muted>
  );
}
