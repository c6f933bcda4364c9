import { defineMessages } from 'react-intl';

export const filterWords = defineMessages({
  addressee: { id: 'recommendations.filter.state', defaultMessage: 'State' },
  pillar: { id: 'recommendations.filter.pillar', defaultMessage: 'Pillar' },
  topic: { id: 'recommendations.filter.topic', defaultMessage: 'Topic' },
  year: { id: 'recommendations.filter.year', defaultMessage: 'Year' },
  strength: { id: 'recommendations.filter.strength', defaultMessage: 'How strongly' },
  answer: { id: 'recommendations.filter.answer', defaultMessage: 'Answer' },
  progress: { id: 'recommendations.filter.progress', defaultMessage: 'Progress' },
  open: { id: 'recommendations.filter.open', defaultMessage: 'Only what is open' },
  mine: { id: 'recommendations.filter.mine', defaultMessage: 'Only to whom I sit for' },
});

export const strengthWords = defineMessages({
  urges: { id: 'recommendation.strength.urges', defaultMessage: 'Urges' },
  recommends: { id: 'recommendation.strength.recommends', defaultMessage: 'Recommends' },
  considers: { id: 'recommendation.strength.considers', defaultMessage: 'Considers' },
  invites: { id: 'recommendation.strength.invites', defaultMessage: 'Invites' },
  encourages: { id: 'recommendation.strength.encourages', defaultMessage: 'Encourages' },
  unstated: { id: 'recommendation.strength.unstated', defaultMessage: 'Not said' },
});

export const columnWords = defineMessages({
  number: { id: 'recommendations.column.number', defaultMessage: 'Recommendation' },
  addressee: { id: 'recommendations.column.state', defaultMessage: 'State' },
  year: { id: 'recommendations.column.year', defaultMessage: 'Year' },
  answer: { id: 'recommendations.column.answer', defaultMessage: 'Answer' },
  actions: { id: 'recommendations.column.actions', defaultMessage: 'Actions' },
  progress: { id: 'recommendations.column.progress', defaultMessage: 'Progress' },
});

export const classificationWords = defineMessages({
  public: { id: 'classification.public', defaultMessage: 'For everybody' },
  members: { id: 'classification.members', defaultMessage: 'For members' },
  delegations: { id: 'classification.delegations', defaultMessage: 'For delegations' },
  restricted: { id: 'classification.restricted', defaultMessage: 'For its addressee alone' },
});
