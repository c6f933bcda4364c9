import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, FieldGroup, Stack } from '../../ui/index.ts';

interface RowFieldsProps<Row> {
  title: ReactNode;
  rows: readonly Row[];
  /** As many as the command takes. */
  most: number;
  /** A row without which the form makes no sense is not taken away. */
  least?: number;
  blank: () => Row;
  addLabel: ReactNode;
  onChange: (rows: readonly Row[]) => void;
  children: (row: Row, change: (some: Partial<Row>) => void, at: number) => ReactNode;
}

/** The fields of a list whose rows are added and taken away while it is written. */
export function RowFields<Row extends { readonly key: string }>(props: RowFieldsProps<Row>) {
  const { title, rows, most, least = 0, blank, addLabel, onChange, children } = props;
  const changeOf = (key: string) => (some: Partial<Row>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...some } : row)));
  return (
    <FieldGroup title={title}>
      <Stack gap={3}>
        {rows.map((row, at) => (
          <Stack key={row.key}>
            {children(row, changeOf(row.key), at)}
            {rows.length > least && (
              <div>
                <Button
                  kind="plain"
                  size="small"
                  onPress={() => onChange(rows.filter(({ key }) => key !== row.key))}
                >
                  <FormattedMessage id="rows.remove" defaultMessage="Take away" />
                </Button>
              </div>
            )}
          </Stack>
        ))}
        {rows.length < most && (
          <div>
            <Button icon="add" size="small" onPress={() => onChange([...rows, blank()])}>
              {addLabel}
            </Button>
          </div>
        )}
      </Stack>
    </FieldGroup>
  );
}
