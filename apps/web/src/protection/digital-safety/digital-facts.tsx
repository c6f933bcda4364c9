import type { DigitalRecord, Holder, PersonLink, Way } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { type Fact, ListText, Stack, WrittenText } from '../../ui/index.ts';
import { digitalFields } from './digital-fields.ts';
import {
  accountWords,
  holderWords,
  knownWords,
  pictureWords,
  sharingWords,
  wayWords,
} from './digital-words.ts';

/** What was recorded. Whoever may not know who is not safe reads that the caseworker does. */
export function digitalFactsOf(record: DigitalRecord, family: readonly PersonLink[]): Fact[] {
  const label = (name: keyof typeof digitalFields) => <FormattedMessage {...digitalFields[name]} />;
  return [
    { key: 'agreed', label: label('agreed'), value: <WrittenText>{record.agreed}</WrittenText> },
    ...listed('phones', record.phones.map(phoneText)),
    { key: 'sharing', label: label('sharing'), value: <Sharing record={record} /> },
    ...listed('accounts', record.accounts.map(accountText)),
    ...listed(
      'unsafe',
      record.unsafe.map((contact) => contactText(contact, family)),
    ),
    { key: 'pictures', label: label('pictures'), value: <Pictures record={record} /> },
  ];
}

function listed(name: 'phones' | 'accounts' | 'unsafe', items: readonly React.ReactNode[]): Fact[] {
  if (items.length === 0) return [];
  const rows = items.map((item, at) => <span key={`${name}-${String(at)}`}>{item}</span>);
  return [
    {
      key: name,
      label: <FormattedMessage {...digitalFields[name]} />,
      value: <Stack gap={0.5}>{rows}</Stack>,
    },
  ];
}

const Holders = ({ of }: { of: readonly Holder[] }) => (
  <ListText items={of.map((each) => <FormattedMessage key={each} {...holderWords[each]} />)} />
);
const Ways = ({ of }: { of: readonly Way[] }) => (
  <ListText items={of.map((each) => <FormattedMessage key={each} {...wayWords[each]} />)} />
);

const phoneText = ({ called, paidBy, heldBy }: DigitalRecord['phones'][number]) => (
  <FormattedMessage
    id="digital.phone.text"
    defaultMessage="{called}: paid for by: {payer}; can be taken or looked into by: {holder}"
    values={{
      called: <bdi>{called}</bdi>,
      payer: <FormattedMessage {...holderWords[paidBy]} />,
      holder: <FormattedMessage {...holderWords[heldBy]} />,
    }}
  />
);

const accountText = ({ kind, knownTo, twoSteps }: DigitalRecord['accounts'][number]) => (
  <FormattedMessage
    id="digital.account.text"
    defaultMessage="{hasHolders, select, true {{kind}: password known to: {holders}; second step: {twoSteps}} other {{kind}: second step: {twoSteps}}}"
    values={{
      kind: <FormattedMessage {...accountWords[kind]} />,
      hasHolders: String(knownTo.length > 0),
      holders: <Holders of={knownTo} />,
      twoSteps: <FormattedMessage {...knownWords[twoSteps]} />,
    }}
  />
);

function contactText({ linkId, ways }: DigitalRecord['unsafe'][number], family: readonly PersonLink[]) {
  const link = family.find((each) => each.linkId === linkId);
  return (
    <FormattedMessage
      id="digital.unsafe.text"
      defaultMessage="{hasWays, select, true {{who}: through {ways}} other {{who}}}"
      values={{
        who:
          link === undefined ? (
            <FormattedMessage
              id="digital.unsafe.unnamed"
              defaultMessage="A contact that is not to be used; ask the caseworker"
            />
          ) : (
            <bdi>{link.name}</bdi>
          ),
        hasWays: String(ways.length > 0),
        ways: <Ways of={ways} />,
      }}
    />
  );
}

function Sharing({ record: { sharing, sharedWith } }: { record: DigitalRecord }) {
  if (sharing !== 'on') return <FormattedMessage {...sharingWords[sharing]} />;
  return (
    <FormattedMessage
      id="digital.sharing.text"
      defaultMessage="On: {holders}"
      values={{ holders: <Holders of={sharedWith} /> }}
    />
  );
}

function Pictures({ record: { pictures, pictureReference } }: { record: DigitalRecord }) {
  return (
    <Stack gap={0.5}>
      <FormattedMessage {...pictureWords[pictures]} />
      {pictureReference !== '' && <bdi>{pictureReference}</bdi>}
    </Stack>
  );
}
