import {
  Button,
  DueText,
  Facts,
  GuardedMark,
  Panel,
  Row,
  Sides,
  Stack,
  StageLine,
  Story,
  type StoryItem,
} from '../ui/index.ts';
import { stages } from './sample.ts';

const story: readonly StoryItem[] = [
  {
    key: '1',
    when: '12 May',
    kind: 'voice',
    title: 'The child said, through an interpreter for Dari:',
    quote: { text: '“I want my brother to know where I am.”', lang: 'en' },
    by: 'A. Marin, caseworker',
  },
  {
    key: '2',
    when: '11 May',
    kind: 'decision',
    title: 'Victim status: suspected, now presumed.',
    by: 'Border guard. Told to the guardian and to the child.',
    details: 'Reasons, evidence and who was heard.',
  },
  {
    key: '3',
    when: '10 May',
    kind: 'alarm',
    title: 'The child was missing for four hours.',
    by: 'Shelter North',
  },
  { key: '4', when: '10 May', title: 'Registered by Child Protection.', by: 'R. Osei, intake worker' },
];

/** The parts of a file page together. */
export function FileHeader({ now }: { now: number }) {
  const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  return (
    <Stack gap={3}>
      <Facts
        labels="above"
        facts={[
          { key: 'a', label: 'Responsible', value: 'A. Marin (Child Protection)' },
          { key: 'b', label: 'Guardian', value: 'Provisional, R. Osei' },
          {
            key: 'c',
            label: 'Safe place',
            value: (
              <Row>
                Yes <GuardedMark />
              </Row>
            ),
          },
          { key: 'd', label: 'Guardian due', value: <DueText at={at(9.5)} /> },
        ]}
      />
      <StageLine stages={stages} now="assessment" />
      <Sides
        side={
          <>
            <Panel title="Next">
              <Stack>
                <Stack gap={0.5}>
                  <strong>Hear the guardian’s view</strong>
                  <DueText at={at(20)} />
                </Stack>
                <Button kind="primary" wide>
                  Ask the guardian
                </Button>
              </Stack>
            </Panel>
            <Panel title="Blocked" tone="quiet">
              <Button wide refusedBecause="Needs the assessment and the supervisor’s check.">
                Move to Planning
              </Button>
            </Panel>
            <Panel title="Act now" tone="urgent">
              <Stack gap={1}>
                <Button wide icon="caution">
                  Child is in danger
                </Button>
                <Button wide icon="missing">
                  Child is missing
                </Button>
              </Stack>
            </Panel>
          </>
        }
      >
        <Panel title="The story so far">
          <Story items={story} />
        </Panel>
      </Sides>
    </Stack>
  );
}
