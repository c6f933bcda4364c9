import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { HelpLater, useTabTitle } from '../../shell/index.ts';
import { Facts, Page, Panel, Row } from '../../ui/index.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { NodeName } from '../sign-in/node-name.tsx';

/** All the help there is, and what this node is. */
export function HelpPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'helpPage.title', defaultMessage: 'Help' }));
  return (
    <Page
      width="reading"
      title={<FormattedMessage id="helpPage.title" defaultMessage="Help" />}
      lead={
        <FormattedMessage
          id="helpPage.lead"
          defaultMessage="On every page the question mark above, or F1, opens what belongs to that page. The ? key lists the keys."
        />
      }
    >
      <Panel title={<FormattedMessage id="helpPage.topics" defaultMessage="What this is, and what to do" />}>
        <HelpLater topic="start" />
      </Panel>
      <AboutNode />
    </Page>
  );
}

function AboutNode() {
  const { data } = useQuery(sessionQuery);
  return (
    <Panel title={<FormattedMessage id="about.title" defaultMessage="About this node" />}>
      <Facts
        facts={[
          {
            key: 'node',
            label: <FormattedMessage id="about.node" defaultMessage="Node" />,
            value: data && (
              <Row>
                <NodeName name={data.node.name} isDemo={data.node.demo} />
              </Row>
            ),
          },
          {
            key: 'id',
            label: <FormattedMessage id="about.id" defaultMessage="Its number" />,
            value: data && <span dir="ltr">{data.node.nodeId}</span>,
          },
          {
            key: 'program',
            label: <FormattedMessage id="about.program" defaultMessage="Program" />,
            value: (
              <FormattedMessage
                id="about.program.words"
                defaultMessage="Tutela, free software under the European Union Public Licence 1.2"
              />
            ),
          },
          {
            key: 'data',
            label: <FormattedMessage id="about.data" defaultMessage="Where data go" />,
            value: (
              <FormattedMessage
                id="about.data.words"
                defaultMessage="They stay on this node, encrypted. No page asks anything of another website."
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}
