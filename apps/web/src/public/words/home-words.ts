import { defineMessages } from 'react-intl';

export const homeWords = defineMessages({
  title: {
    id: 'public.home.title',
    defaultMessage: 'What States promised to trafficked children, and what was done',
  },
  lead: {
    id: 'public.home.lead',
    defaultMessage:
      'Recommendations, answers, actions and numbers of the alliance against trafficking in children, each with its source and with who checked it.',
  },
  chooseState: { id: 'public.home.chooseState', defaultMessage: 'Choose a State' },
  participating: { id: 'public.home.participating', defaultMessage: 'Participating States' },
  partners: { id: 'public.home.partners', defaultMessage: 'Partners for Co-operation' },
  more: { id: 'public.home.more', defaultMessage: 'What else is here' },
  practices: {
    id: 'public.home.practices',
    defaultMessage: '{count, plural, =0 {Good practices} one {# good practice} other {# good practices}}',
  },
  studies: {
    id: 'public.home.studies',
    defaultMessage: '{count, plural, =0 {Case studies} one {# case study} other {# case studies}}',
  },
  instruments: {
    id: 'public.home.instruments',
    defaultMessage: '{count, plural, one {# instrument} other {# instruments}} and the commitments in them',
  },
  release: {
    id: 'public.home.release',
    defaultMessage: '{release, plural, =0 {No numbers were released yet.} other {Numbers are of release #.}}',
  },
});
