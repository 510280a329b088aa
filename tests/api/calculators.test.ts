import fc from 'fast-check';
import type { Response } from 'supertest';
import { HOLIDAYS_2026 } from '../../src/appraisal/calendar/holidays-2026';
import { startApp, type TestApp } from '../support/app';
import { BEHAVIOURS } from '../support/appraisal';
import { anApiToken, grantCalculators } from '../support/calculators';
import { buildOffice, type Office } from '../support/office';

let app: TestApp;
let office: Office;
let token: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  token = await anApiToken(app, 'read-only');
  await app.strapi.db.query('api::holiday.holiday').createMany({
    data: HOLIDAYS_2026.map(({ date, name, kind }) => ({ date, name: name.id, nameEn: name.en, kind })),
  });
});
afterAll(() => app.stop());
