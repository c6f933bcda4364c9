import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from './progress.queries.ts';

export function IndicatorTitle({ indicatorId }: { indicatorId: string }) {
  const { data } = useQuery(indicatorsQuery);
  const title = data?.indicators.find((each) => each.indicatorId === indicatorId)?.title;
  return <bdi lang="en">{title ?? indicatorId}</bdi>;
}
