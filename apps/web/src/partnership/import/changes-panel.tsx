import { FormattedMessage, useIntl } from 'react-intl';
import { type Column, Panel, Stack, Table } from '../../ui/index.ts';
import { useClaimColumns, useObservationColumns, useRecommendationColumns } from './change-columns.tsx';
import { changesByWhat, type Trial } from './trial.ts';
import { useFirstOf } from './use-first-of.tsx';

/** What would stand in the registry afterwards and does not yet, row by row. A file is of one of the three. */
export function ChangesPanel({ trial }: { trial: Trial }) {
  const { claims, recommendations, observations } = changesByWhat(trial.changes);
  const ofClaims = useClaimColumns();
  const ofRecommendations = useRecommendationColumns();
  const ofObservations = useObservationColumns();
  const { records } = trial;
  return (
    <>
      {claims.length > 0 && <Changes columns={ofClaims} rows={claims} records={records} />}
      {recommendations.length > 0 && (
        <Changes columns={ofRecommendations} rows={recommendations} records={records} />
      )}
      {observations.length > 0 && <Changes columns={ofObservations} rows={observations} records={records} />}
    </>
  );
}

interface ChangesProps<Change> {
  readonly columns: readonly Column<Change>[];
  readonly rows: readonly Change[];
  /** How many there are in all: the node shows the first. */
  readonly records: number;
}

function Changes<Change>({ columns, rows, records }: ChangesProps<Change>) {
  const intl = useIntl();
  const { drawn, more } = useFirstOf(rows, records);
  return (
    <Stack gap={1}>
      <Panel flush title={<FormattedMessage id="trial.changes" defaultMessage="What would be new" />}>
        <Table
          whole
          caption={intl.formatMessage({
            id: 'trial.changes.caption',
            defaultMessage: 'New entries of the registry',
          })}
          columns={columns}
          rows={drawn}
          rowKey={(change) => String(rows.indexOf(change))}
          total={records}
        />
      </Panel>
      {more}
    </Stack>
  );
}
