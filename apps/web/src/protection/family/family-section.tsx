import { mayBeUsed, type PersonLink } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Badge, Facts, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { CaseSection } from '../case/case-section.tsx';
import { TracingPanel } from '../tracing/tracing-panel.tsx';
import { contactWords, relationWords, verificationWords } from './family-words.ts';

/** The people in the life of the child, what is known of each, and whether they may be written to. */
export function FamilySection() {
  return (
    <CaseSection
      section="family"
      acts={[{ kind: 'link-person' }, { kind: 'change-link' }]}
      none={<FormattedMessage id="family.none" defaultMessage="Nobody was recorded yet." />}
    >
      {({ family, tracings }) => (
        <Stack>
          {family.map((link) => (
            <Person key={link.linkId} link={link} isUsable={mayBeUsed({ family }, { linkId: link.linkId })} />
          ))}
          <TracingPanel tracings={tracings} />
        </Stack>
      )}
    </CaseSection>
  );
}

function Person({ link, isUsable }: { link: PersonLink; isUsable: boolean }) {
  const { name, relation, basis, verification, contact, safetyNote } = link;
  return (
    <Panel
      level={3}
      tone="quiet"
      title={<bdi>{name}</bdi>}
      aside={
        !isUsable && (
          <Badge tone="caution" icon="caution">
            <FormattedMessage id="family.barred" defaultMessage="Not to be contacted" />
          </Badge>
        )
      }
    >
      <Facts
        facts={[
          {
            key: 'relation',
            label: <FormattedMessage id="family.relation" defaultMessage="To the child" />,
            value: <FormattedMessage {...relationWords[relation]} />,
          },
          {
            key: 'verification',
            label: <FormattedMessage id="family.verification" defaultMessage="Checked" />,
            value: <FormattedMessage {...verificationWords[verification]} />,
          },
          {
            key: 'contact',
            label: <FormattedMessage id="family.contact" defaultMessage="Contact" />,
            value: <FormattedMessage {...contactWords[contact]} />,
          },
          {
            key: 'basis',
            label: <FormattedMessage id="family.basis" defaultMessage="It rests on" />,
            value: <WrittenText>{basis}</WrittenText>,
          },
          ...(safetyNote === ''
            ? []
            : [
                {
                  key: 'safety',
                  label: <FormattedMessage id="family.safety" defaultMessage="For the child’s safety" />,
                  value: <WrittenText>{safetyNote}</WrittenText>,
                },
              ]),
        ]}
      />
    </Panel>
  );
}
