import type { Core } from '@strapi/strapi';
import { HOLIDAYS_2026 } from '../appraisal/calendar/holidays-2026';
import { CATEGORIES, POSITIONS } from './agency/library';
import { ensure } from './records';

/** Loads positions, the indicator library and holidays. Returns the positions' documentIds by key. */
export const loadLibrary = async (strapi: Core.Strapi, now: Date): Promise<Map<string, string>> => {
  const categories = new Map<string, string>();
  for (const { name, ...more } of CATEGORIES) {
    categories.set(name, await ensure(strapi, 'api::indicator-category.indicator-category', { name }, more));
  }
  const positions = new Map<string, string>();
  for (const { key, name, kind, level, indicators } of POSITIONS) {
    const position = await ensure(strapi, 'api::position.position', { name }, { kind, level: level ?? null });
    positions.set(key, position);
    for (const { title, workResult, category, target, upper, weight, ...more } of indicators) {
      await ensure(
        strapi,
        'api::indicator.indicator',
        {
          title,
          workResultTitle: workResult,
          suggestedWeight: weight,
          suggestedTarget: target,
          unit: more.unit,
        },
        {
          ...more,
          suggestedTargetUpper: upper ?? null,
          category: categories.get(category),
        },
      ).then((documentId) => attach(strapi, documentId, position));
    }
  }
  await loadHolidays(strapi, now);
  return positions;
};

/** An indicator that several positions share is linked to each of them. */
const attach = async (strapi: Core.Strapi, documentId: string, position: string): Promise<void> => {
  await strapi
    .documents('api::indicator.indicator')
    .update({ documentId, data: { positions: { connect: [position] } } as never });
};

const FIXED_DAYS = [
  { day: '01-01', name: 'Tahun Baru Masehi', nameEn: "New Year's Day" },
  { day: '05-01', name: 'Hari Buruh Internasional', nameEn: 'Labour Day' },
  { day: '06-01', name: 'Hari Lahir Pancasila', nameEn: 'Pancasila Day' },
  { day: '08-17', name: 'Hari Kemerdekaan', nameEn: 'Independence Day' },
  { day: '12-25', name: 'Hari Raya Natal', nameEn: 'Christmas Day' },
];

/** 2026 by the joint decree; of the years around only the days with a fixed date, until their decree is entered. */
const loadHolidays = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  for (const { date, name, kind } of HOLIDAYS_2026) {
    await ensure(strapi, 'api::holiday.holiday', { date }, { name: name.id, nameEn: name.en, kind });
  }
  const year = now.getUTCFullYear();
  for (const near of [year - 2, year - 1, year, year + 1, year + 2].filter((one) => one !== 2026)) {
    for (const { day, name, nameEn } of FIXED_DAYS) {
      await ensure(
        strapi,
        'api::holiday.holiday',
        { date: `${String(near)}-${day}` },
        { name, nameEn, kind: 'nationalHoliday' },
      );
    }
  }
};
