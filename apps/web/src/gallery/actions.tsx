import { useState } from 'react';
import {
  Badge,
  Button,
  Disclosure,
  FlagChips,
  GuardedMark,
  HiddenMark,
  IconButton,
  KeyHint,
  Link,
  LinkButton,
  Panel,
  RiskMark,
  Row,
  Segments,
  Stack,
} from '../ui/index.ts';

export function Actions() {
  const [shown, setShown] = useState('all');
  return (
    <Stack gap={3}>
      <Panel title="Buttons" aside={<Link href="/gallery">A link in a sentence</Link>}>
        <Stack>
          <Row>
            <Button kind="primary" icon="register">
              Register a child
            </Button>
            <Button icon="edit">Correct</Button>
            <Button kind="danger">Erase this file</Button>
            <Button kind="plain">Not now</Button>
            <Button busy>Saving</Button>
            <Button size="small">Small</Button>
            <LinkButton href="/gallery" icon="forward">
              A link as a button
            </LinkButton>
            <IconButton icon="bell" label="Notifications, 3 new" count={3} onPress={() => undefined} />
          </Row>
          <Row align="start" gap={3}>
            <Button
              kind="primary"
              refusedBecause="Needs the guardian’s view; asked yesterday, due tomorrow 16:00."
              remedy={<Button size="small">Ask again</Button>}
            >
              Move to Planning
            </Button>
            <Button refusedBecause="Only a supervisor of your agency can do this.">Close the file</Button>
          </Row>
        </Stack>
      </Panel>
      <Panel title="Marks">
        <Stack>
          <Row gap={2}>
            <RiskMark risk="low" />
            <RiskMark risk="medium" />
            <RiskMark risk="high" />
            <RiskMark />
          </Row>
          <Row>
            <Badge>Neutral</Badge>
            <Badge tone="accent" icon="check">
              Told to the child
            </Badge>
            <Badge tone="caution" icon="timer">
              Due today
            </Badge>
            <Badge tone="danger" icon="caution">
              Overdue
            </Badge>
            <HiddenMark />
            <GuardedMark />
          </Row>
          <FlagChips
            atMost={2}
            flags={[
              { key: 'a', label: 'No guardian', tone: 'caution' },
              { key: 'b', label: 'Sibling in another file' },
              { key: 'c', label: 'Interpreter' },
            ]}
          />
          <Row>
            <Segments
              label="Which entries"
              options={[
                { value: 'all', label: 'All' },
                { value: 'decisions', label: 'Decisions' },
                { value: 'voice', label: 'Child’s words' },
              ]}
              value={shown}
              onChange={setShown}
            />
            <KeyHint keys={['Esc', 'Esc']} />
          </Row>
        </Stack>
      </Panel>
      <div>
        <Disclosure title="Identity" summary="Name, birth date, citizenship" aside="Seen by 3 people">
          What is inside.
        </Disclosure>
        <Disclosure title="Health" summary="Nothing recorded yet" aside={<GuardedMark />}>
          What is inside.
        </Disclosure>
        <Disclosure title="Journey" startsOpen aside="Seen by 5 people">
          Came by train with an older cousin. Open from the start.
        </Disclosure>
      </div>
    </Stack>
  );
}
