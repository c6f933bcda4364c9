import { defineMessages } from 'react-intl';

export const frameWords = defineMessages({
  site: { id: 'public.site', defaultMessage: 'The alliance’s shared memory' },
  skip: { id: 'public.skip', defaultMessage: 'Go to the content' },
  navigation: { id: 'public.navigation', defaultMessage: 'Pages' },
  home: { id: 'public.home', defaultMessage: 'Start' },
  states: { id: 'public.states', defaultMessage: 'States' },
  instruments: { id: 'public.instruments', defaultMessage: 'Instruments' },
  texts: { id: 'public.texts', defaultMessage: 'Adopted texts' },
  practices: { id: 'public.practices', defaultMessage: 'Good practices' },
  studies: { id: 'public.studies', defaultMessage: 'Case studies' },
  data: { id: 'public.data', defaultMessage: 'Open data' },
  search: { id: 'public.search', defaultMessage: 'Search' },
  language: { id: 'public.language', defaultMessage: 'Language' },
  cite: { id: 'public.cite', defaultMessage: 'To cite this page, use its address: {address}' },
  disclaimer: {
    id: 'public.disclaimer',
    defaultMessage:
      'This page shows what was recorded, by whom and from which source. Nobody named here endorses it, and it takes no position on the status of any country.',
  },
  signIn: { id: 'public.signIn', defaultMessage: 'For delegates: sign in' },
  verify: { id: 'public.verify', defaultMessage: 'not yet checked against the source' },
  none: { id: 'public.none', defaultMessage: 'Nothing is recorded here yet.' },
  notFound: { id: 'public.notFound', defaultMessage: 'There is no such page' },
  notFoundLead: {
    id: 'public.notFound.lead',
    defaultMessage: 'The address may be mistyped, or what stood here is not public.',
  },
  withdrawn: { id: 'public.withdrawn', defaultMessage: '{ref} was withdrawn' },
  withdrawnLead: {
    id: 'public.withdrawn.lead',
    defaultMessage:
      'It was taken back on {day}. Whoever is shown may say no at any time, without a reason. Please delete the copy that you hold.',
  },
  year: { id: 'public.year', defaultMessage: 'Year' },
  state: { id: 'public.state', defaultMessage: 'State' },
  source: { id: 'public.source', defaultMessage: 'Source' },
});
