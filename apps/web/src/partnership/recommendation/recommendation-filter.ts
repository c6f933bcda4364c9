import { RecommendationFilter, recommendationSorts } from '@tutela/contract';
import { z } from 'zod';

/** What may stand in the address of the list: codes alone. What is not understood is left out. */
export const ListFilter = z.object({
  addressee: RecommendationFilter.shape.addressee.catch(undefined),
  pillar: RecommendationFilter.shape.pillar.catch(undefined),
  topic: RecommendationFilter.shape.topic.catch(undefined),
  year: RecommendationFilter.shape.year.catch(undefined),
  strength: RecommendationFilter.shape.strength.catch(undefined),
  answer: RecommendationFilter.shape.answer.catch(undefined),
  progress: RecommendationFilter.shape.progress.catch(undefined),
  open: RecommendationFilter.shape.open.catch(undefined),
  mine: RecommendationFilter.shape.mine.catch(undefined),
  sort: z.enum(recommendationSorts).optional().catch(undefined),
  order: z.enum(['ascending', 'descending']).optional().catch(undefined),
});
export type ListFilter = z.infer<typeof ListFilter>;
export type FilterName = Exclude<keyof ListFilter, 'sort' | 'order'>;

const filterNames = ListFilter.keyof().options.filter(
  (name): name is FilterName => name !== 'sort' && name !== 'order',
);

/** Those that are set; the order is none of them. */
export const filtersIn = (filter: ListFilter): readonly FilterName[] =>
  filterNames.filter((name) => filter[name] !== undefined);
