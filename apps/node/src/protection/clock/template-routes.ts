import { changeTemplateRoute, readTemplatesRoute } from '@tutela/contract';
import { type CountryTemplate, firstVersion, whyUnusable } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { readNames } from '../people/names.store.ts';
import { openHolidays } from './holidays.ts';
import type { ClockPorts } from './ports.ts';
import { insertVersion, keptVersions } from './template.store.ts';

/** By what the clocks of this node run: every version, and how a new one is made. */
export function templateRoutes(ports: ClockPorts): ServedRoute[] {
  return [
    serve(readTemplatesRoute, 'protection', async (tx) => {
      const kept = await keptVersions(tx);
      const names = await readNames(
        tx,
        kept.map(({ accountId }) => accountId),
        [],
      );
      const made = kept.map(({ accountId, ...version }) => ({ ...version, byName: names.person(accountId) }));
      const { states, regions } = await openHolidays();
      return {
        versions: [{ ...firstVersion, since: null, reason: '', byName: null }, ...made],
        states: [...states],
        regions: [...regions],
      };
    }),
    serve(changeTemplateRoute, 'protection', async (tx, { act, actor }, { body }) => {
      const newest = (await keptVersions(tx)).at(-1) ?? firstVersion;
      if (newest.version !== body.baseVersion) throw stale(newest.version, body.baseVersion);
      const fault = whyUnusable(newest.template, body.template) ?? (await whyNoRegion(body.template));
      if (fault !== undefined) {
        throw new Refusal(
          'protection.procedure',
          'These values cannot be used; what is to be mended is named.',
          {
            ...fault,
          },
        );
      }
      const { accountId } = actor;
      if (accountId === null) throw new TypeError('a template needs a person who changed it');
      const version = newest.version + 1;
      const { template, reason } = body;
      await insertVersion(tx, {
        version,
        since: act.at,
        template: JSON.stringify(template),
        reason,
        account_id: accountId,
      });
      ports.forgetClockRules();
      return { version };
    }),
  ];
}

/** Only a region that the list of holidays knows: with another, nothing would be a holiday. */
async function whyNoRegion({ state, region }: CountryTemplate) {
  if (region === null) return undefined;
  const { regions } = await openHolidays();
  const isKnown = regions.some((each) => each.state === state && each.region === region);
  return isKnown ? undefined : ({ because: 'template_region_unknown' } as const);
}

const stale = (currentVersion: number, baseVersion: number): Refusal =>
  new Refusal(
    'protection.file_stale',
    'Somebody else made a new version since you opened the page. Look at it, then make your changes again.',
    { baseVersion, currentVersion },
  );
