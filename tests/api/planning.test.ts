import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, get } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { createRecord, updateRecord } from '../support/records';
import { leadTo, must, refused } from '../support/steps';

/** Planning: what a plan begins with, what it supports, what became of it. */

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const read = async (by: PersonName, path: string): Promise<Response> => conforms(await get(office, by, path));
const details = {
  approach: 'quantitative',
  resources: ['Dua perawat tambahan'],
  accountability: ['Laporan bulanan kepada kepala puskesmas'],
  consequences: ['Dibahas dalam dialog kinerja'],
};

describe('a plan', () => {
  it('may begin with last year’s, the library’s, and what the leader’s results ask for', async () => {
    await createRecord(app, 'indicator', {
      title: 'Kunjungan rumah',
      aspect: 'quantity',
      unit: 'kunjungan',
      suggestedTarget: 40,
      workResultTitle: 'Keluarga sehat',
      positions: [office.position],
    });
    const past = await anAppraisalIn(office, 'final', { year: 2021 });
    const { appraisals } = await office.openCycle({ year: 2022, members: ['employee', 'supervisor'] });
    const [mine = '', leaders = ''] = [appraisals.employee, appraisals.supervisor];
    const suggested = async (by: PersonName) =>
      (await read(by, `/api/appraisals/${mine}/plan-suggestions`)).body.data;

    const before = await suggested('employee');
    expect(before.lastYear).toMatchObject({ appraisal: past, cycle: expect.stringContaining('2021') });
    const [indicator] = before.lastYear.workResults[0].indicators;
    expect(indicator).toMatchObject({ key: 'i1', target: 100, weight: 60 });
    for (const measured of ['realisation', 'rating', 'selfRating', 'note']) {
      expect(indicator).not.toHaveProperty(measured);
    }
    expect(before.library).toMatchObject([
      { title: 'Keluarga sehat', indicators: [{ title: 'Kunjungan rumah' }] },
    ]);
    expect(before.leader).toEqual({ name: 'Pegawai supervisor', agreed: false, results: [] });

    await must(
      office,
      'supervisor',
      leaders,
      'SUBMIT_TARGETS',
      { data: { workResults: aPlan() } },
      'targetSetting.review',
    );
    expect((await suggested('employee')).leader).toMatchObject({ agreed: false });
    await must(office, 'head', leaders, 'APPROVE_TARGETS', {}, 'monitoring');
    expect((await suggested('employee')).leader).toMatchObject({
      agreed: true,
      results: [{ key: 'r1', kind: 'primary', title: 'Pelayanan pasien tepat waktu' }],
    });

    const taken = { data: { workResults: before.lastYear.workResults } };
    await must(office, 'employee', mine, 'SUBMIT_TARGETS', taken, 'targetSetting.review');
    for (const stranger of ['peer', 'outsider'] as const) {
      for (const part of ['plan-suggestions', 'plan-versions', 'annual-result'])
        expect((await read(stranger, `/api/appraisals/${mine}/${part}`)).status).toBe(404);
    }
  });

  it('carries its annexes and what the leader expects besides, on the printed form too', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const inWords = [
      { ...aPlan()[0], indicators: [{ ...aPlan()[0]?.indicators[0], target: 'baik', weight: 100 }] },
    ];
    const wordy = { data: { workResults: inWords, details } };
    const answer = await refused(office, 'employee', id, 'SUBMIT_TARGETS', wordy, 422, 'TARGET_NOT_NUMERIC');
    expect(answer.body.error.details.reasons[0].path).toBe('workResults.0.indicators.0.target');
    await refused(
      office,
      'employee',
      id,
      'SUBMIT_TARGETS',
      { data: { details: { approach: 'lain' } } },
      400,
      'VALIDATION_FAILED',
    );

    const sent = { data: { workResults: aPlan(), details } };
    await must(office, 'employee', id, 'SUBMIT_TARGETS', sent, 'targetSetting.review');
    const expectations = { collaborative: 'Menggandeng kader posyandu' };
    await must(office, 'supervisor', id, 'APPROVE_TARGETS', { data: { expectations } }, 'monitoring');
    const { body } = await read('employee', `/api/appraisals/${id}`);
    expect(body.data.planDetails).toEqual({ ...details, expectations });
    const printed = await get(office, 'employee', `/api/appraisals/${id}/target-plan.pdf`);
    expect([printed.status, printed.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('is linked to the leader’s results later, while it is carried out, and stands in the unit’s matrix', async () => {
    await updateRecord(app, 'employee', office.ids.head, { namedOfficial: office.ids.outsideHead });
    const { cycle, appraisals } = await office.openCycle({ members: ['employee', 'head'] });
    const [mine = '', heads = ''] = [appraisals.employee, appraisals.head];
    await leadTo(office, mine, 'monitoring');
    const matrix = async (by: PersonName) =>
      read(by, `/api/org-units/${office.units.health}/result-matrix?cycle=${cycle}`);
    await must(
      office,
      'head',
      heads,
      'SUBMIT_TARGETS',
      { data: { workResults: aPlan() } },
      'targetSetting.review',
    );
    expect((await matrix('hr')).body.data).toMatchObject({
      head: { name: 'Pegawai head' },
      results: [{ key: 'r1', supporters: [] }],
      unlinked: [{ employee: { name: 'Pegawai employee' }, parent: null }],
    });

    const link = { data: { links: [{ workResult: 'r1', parent: 'r1' }] } };
    const strange = { data: { links: [{ workResult: 'r9', parent: 'r1' }] } };
    await refused(office, 'employee', mine, 'LINK_RESULTS', strange, 422, 'UNKNOWN_WORK_RESULT');
    await refused(office, 'hr', mine, 'LINK_RESULTS', link, 403, 'NO_ROLE_FOR_EVENT');
    await must(office, 'employee', mine, 'LINK_RESULTS', link, 'monitoring');
    expect((await matrix('employee')).body.data).toMatchObject({
      results: [{ key: 'r1', supporters: [{ appraisal: mine, workResult: { key: 'r1' } }] }],
      unlinked: [],
    });
    const { data } = (await read('employee', `/api/appraisals/${mine}`)).body;
    expect([data.workResults[0].parent, data.agreedWorkResults[0].parent]).toEqual(['r1', 'r1']);
    expect((await matrix('outsider')).status).toBe(404);
    expect((await matrix('peer')).status).toBe(404);
  });

  it('keeps its versions, each with what it changes of the one before', async () => {
    const id = await anAppraisalIn(office, 'monitoring', { assessmentDate: dateIn(60) });
    const harder = aPlan();
    if (harder[0]?.indicators[0]) harder[0].indicators[0].target = 120;
    await must(
      office,
      'employee',
      id,
      'REVISE_TARGETS',
      { comment: 'Tambahan tugas' },
      'targetSetting.draft',
    );
    await must(
      office,
      'employee',
      id,
      'SUBMIT_TARGETS',
      { data: { workResults: harder } },
      'targetSetting.review',
    );
    await must(
      office,
      'supervisor',
      id,
      'RETURN_TARGETS',
      { comment: 'Terlalu tinggi' },
      'targetSetting.draft',
    );
    for (const by of ['employee', 'supervisor', 'hr'] as const) {
      const { data } = (await read(by, `/api/appraisals/${id}/plan-versions`)).body;
      expect(data).toMatchObject([
        { number: 1, outcome: 'agreed', submittedBy: 'Pegawai employee', decidedBy: 'Pegawai supervisor' },
        {
          number: 2,
          outcome: 'returned',
          comment: 'Terlalu tinggi',
          changes: [
            {
              kind: 'indicator',
              key: 'i1',
              change: 'changed',
              fields: [{ field: 'target', from: 100, to: 120 }],
            },
          ],
        },
      ]);
    }
  });

  it('of somebody who never moved comes to one period of the whole year', async () => {
    const id = await anAppraisalIn(office, 'review', { year: 2024 });
    const annual = async (by: PersonName) =>
      (await read(by, `/api/appraisals/${id}/annual-result`)).body.data;
    expect(await annual('employee')).toMatchObject({
      periods: [
        { period: 1, start: '2024-01-01', end: '2024-12-31', days: 366, predicate: null, score: null },
      ],
      annual: null,
    });
    const told = await anAppraisalIn(office, 'delivered', { year: 2025 });
    expect((await read('employee', `/api/appraisals/${told}/annual-result`)).body.data).toMatchObject({
      periods: [{ days: 365, predicate: 'good' }],
      annual: { predicate: 'good', score: null },
    });
  });
});
