import { useMemo, useState } from 'react';
import {
  type Column,
  DateText,
  DueText,
  FilterBar,
  FlagChips,
  Panel,
  RiskMark,
  SelectField,
  type Sort,
  Stack,
  Table,
  Tabs,
} from '../ui/index.ts';
import { type SampleFile, sampleFiles, stages } from './sample.ts';

const columns: readonly Column<SampleFile>[] = [
  { key: 'code', header: 'File', cell: (file) => file.code, sortable: true },
  { key: 'stage', header: 'Stage', cell: (file) => file.stage, sortable: true, width: '7.5rem' },
  {
    key: 'risk',
    header: 'Risk',
    cell: (file) => <RiskMark risk={file.risk} />,
    sortable: true,
    width: '9.5rem',
  },
  {
    key: 'due',
    header: 'Next due',
    cell: (file) => <DueText at={file.due} />,
    sortable: true,
    width: '11rem',
  },
  {
    key: 'flags',
    header: 'Flags',
    cell: (file) => <FlagChips atMost={1} flags={file.flags.map((label) => ({ key: label, label }))} />,
  },
  {
    key: 'opened',
    header: 'Opened',
    cell: (file) => <DateText date={file.opened} />,
    width: '9.5rem',
    align: 'end',
  },
];

const stageOptions = stages.map(({ key, label }) => ({ value: key, label: String(label) }));
const hrefOf = () => '/gallery';

export function Lists({ now }: { now: number }) {
  const [tab, setTab] = useState('short');
  const [sort, setSort] = useState<Sort>({ key: 'due', direction: 'ascending' });
  const [stage, setStage] = useState('assessment');
  const few = useMemo(() => sampleFiles(8, now), [now]);
  const many = useMemo(() => sampleFiles(20_000, now), [now]);
  const table = (rows: readonly SampleFile[]) => (
    <Panel flush>
      <Table
        caption="Files"
        columns={columns}
        rows={rows}
        rowKey={(file) => file.id}
        hrefOf={hrefOf}
        sort={sort}
        onSort={setSort}
      />
    </Panel>
  );
  const clear = () => setStage('');
  return (
    <Stack gap={3}>
      <FilterBar
        result="214 files"
        active={
          stage === ''
            ? []
            : [
                {
                  key: 'stage',
                  label: 'Stage: Assessment',
                  removeLabel: 'Remove Stage: Assessment',
                  onRemove: clear,
                },
              ]
        }
        onClear={clear}
      >
        <SelectField
          id="filter-stage"
          label="Stage"
          options={stageOptions}
          none="Any"
          value={stage}
          onChange={setStage}
        />
        <SelectField id="filter-risk" label="Risk" options={[]} none="Any" value="" onChange={clear} />
        <SelectField id="filter-agency" label="Agency" options={[]} none="Any" value="" onChange={clear} />
      </FilterBar>
      <Tabs
        label="Lists"
        open={tab}
        onOpen={setTab}
        tabs={[
          { key: 'short', label: 'A short list', count: 8, content: table(few) },
          { key: 'long', label: 'Twenty thousand rows', content: table(many) },
        ]}
      />
    </Stack>
  );
}
