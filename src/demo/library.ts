import type { Core } from '@strapi/strapi';
import { CATEGORIES } from './agency/indicator-rows';
import { INDICATORS } from './agency/indicators';
import { holidaysAround } from './agency/holidays';
import { POLICIES, type PolicyKey } from './agency/policies';
import type { PositionKey } from './agency/positions';
import { createRecords, rowsIn, type Ids } from './records';

/** Loads what everybody refers to: indicators by category, policies, holidays. */

export const loadIndicators = async (strapi: Core.Strapi, positions: Ids<PositionKey>): Promise<void> => {
  const categories = await createRecords(
    strapi,
    'api::indicator-category.indicator-category',
    rowsIn(CATEGORIES),
  );
  await createRecords(
    strapi,
    'api::indicator.indicator',
    INDICATORS.map(({ category, positions: fitting, ...rest }) => [
      rest.title,
      {
        ...rest,
        category: categories[category].id,
        positions: fitting.map((key) => positions[key].id),
        active: true,
      },
    ]),
  );
};

export const loadPolicies = (strapi: Core.Strapi): Promise<Ids<PolicyKey>> =>
  createRecords<PolicyKey>(
    strapi,
    'api::appraisal-policy.appraisal-policy',
    rowsIn<PolicyKey, Record<string, unknown>>(POLICIES),
  );

/** @returns the days on which nobody works */
export const loadHolidays = async (strapi: Core.Strapi, year: number): Promise<ReadonlySet<string>> => {
  const holidays = holidaysAround(year);
  await createRecords(
    strapi,
    'api::holiday.holiday',
    holidays.map(({ date, name, kind }) => [date, { date, name: name.id, nameEn: name.en, kind }]),
  );
  return new Set(holidays.map(({ date }) => date));
};
