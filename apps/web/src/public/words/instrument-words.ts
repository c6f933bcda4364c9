import { defineMessages } from 'react-intl';

export const instrumentWords = defineMessages({
  lead: {
    id: 'public.instruments.lead',
    defaultMessage:
      'Binding law, political commitments and guidance are three things. They are never counted together.',
  },
  textsLead: {
    id: 'public.texts.lead',
    defaultMessage: 'Texts that States adopted, by the symbol under which they were issued.',
  },
  decisions: { id: 'public.texts.decisions', defaultMessage: 'Decisions of the alliance' },
  commitments: { id: 'public.instrument.commitments', defaultMessage: 'Commitments in it' },
  paraphrase: {
    id: 'public.instrument.paraphrase',
    defaultMessage: 'In our own words, one line each. The text of the instrument decides.',
  },
  standings: { id: 'public.instrument.standings', defaultMessage: 'How States stand to it' },
});
