import type { Response } from 'supertest';
import { BEHAVIOUR_GUIDES } from '../../src/appraisal/behaviour-guides';
import { exact } from '../../src/appraisal/scoring/exact';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, BEHAVIOURS, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { openApi } from '../support/openapi';
import { download, textOf } from '../support/pdf';
import { historyOf, must } from '../support/steps';

/** The official forms: what stands on them, and who gets which. */

type Kind = 'target-plan' | 'evaluation' | 'appeal-decision';
const KINDS: Kind[] = ['target-plan', 'evaluation', 'appeal-decision'];

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const url = (id: string, kind: Kind, query = '') => `/api/appraisals/${id}/${kind}.pdf${query}`;
const ask = (by: PersonName, id: string, kind: Kind, query = ''): Promise<Response> =>
  download(office, by, url(id, kind, query));

const read = async (by: PersonName, id: string, kind: Kind, query = ''): Promise<string> => {
  const answer = await ask(by, id, kind, query);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  return textOf(answer.body as Buffer, `${kind}${query.replace(/\W/g, '-')}-${by}-${id}`);
};

const codeOf = ({ status, body }: Response): [number, string] => {
  const { error } = JSON.parse(String(body)) as { error: { details: { code: string } } };
  return [status, error.details.code];
};

/** "93,33" as an exact figure. */
const printed = (text: string) => exact(text.replaceAll('.', '').replace(',', '.'));

describe('the target plan', () => {
  it('shows both parties, every indicator with its target, and the three guides of each value', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const text = await read('employee', id, 'target-plan');
    for (const part of [
      'PEMERINTAH KOTA CONTOH',
      'SASARAN KINERJA PEGAWAI',
      'Pegawai employee',
      '199001012015011003',
      'Pegawai supervisor',
      '199001012015011002',
      'Perawat Ahli Pertama',
      'Puskesmas Melati',
      'Pelayanan pasien tepat waktu',
      'Pasien dilayani',
      '100 orang',
      '30 menit',
      'Disetujui',
      id,
    ]) {
      expect(text).toContain(part);
    }
    for (const guide of Object.values(BEHAVIOUR_GUIDES).flat()) expect(text).toContain(guide.id);
    expect(text).not.toContain('KONSEP');
  });

  it('prints a total of weights that is the sum of the weights it prints', async () => {
    const id = await anAppraisalIn(office, 'monitoring', { policy: { weightsUsed: true } });
    const text = await read('supervisor', id, 'target-plan');
    const [, total = ''] = /Jumlah bobot (\d+)%/.exec(text) ?? [];
    const weights = [...text.replace(/Jumlah bobot \d+%/, '').matchAll(/(\d+)%/g)].map(([, one]) =>
      Number(one),
    );
    expect(weights).toEqual([60, 40]);
    expect(Number(total)).toBe(100);
  });

  it('is marked as a draft until the appraiser has set it, and nobody has signed', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const text = await read('employee', id, 'target-plan');
    expect(text).toContain('KONSEP');
    expect(text).toMatch(/Belum/);
  });

  it('shows no rating', async () => {
    const id = await anAppraisalIn(office, 'final');
    expect(await read('employee', id, 'target-plan')).not.toMatch(/Ekspektasi(?! Khusus)/);
  });

  it('speaks English when asked', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const text = await read('employee', id, 'target-plan', '?lang=en');
    expect(text).toContain('EMPLOYEE PERFORMANCE TARGETS');
    expect(text).toContain('Page 1 of');
    expect(text).not.toMatch(/Halaman|Pegawai yang/);
  });

  it('carries what it can be checked by: the last hash of the history', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const last = (await historyOf(office, 'employee', id)).at(-1);
    expect((await read('employee', id, 'target-plan')).replaceAll(' ', '')).toContain(last?.hash ?? 'none');
  });
});

describe('the evaluation', () => {
  it('shows realisation, self-assessment, ratings, predicate, and the legal basis of each', async () => {
    const id = await anAppraisalIn(office, 'final');
    const text = await read('employee', id, 'evaluation');
    for (const part of [
      'DOKUMEN EVALUASI KINERJA PEGAWAI',
      '100 orang',
      'Catatan pegawai: sesuai',
      'Sesuai Ekspektasi',
      'Predikat Kinerja Pegawai : Baik',
      'PermenPANRB 6/2022 Pasal 24–25',
      'Diterima',
      'Ditetapkan',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('KONSEP');
  });

  it('prints an NK that is the sum of the contributions it prints', async () => {
    const id = await anAppraisalIn(office, 'review', { policy: { ruleSet: 'numeric', weightsUsed: true } });
    await must(
      office,
      'supervisor',
      id,
      'SUBMIT_REVIEW',
      {
        data: {
          ratings: [
            { indicator: 'i1', realisation: 107 },
            { indicator: 'i2', realisation: 25 },
          ],
          behaviours: BEHAVIOURS.map((value, position) => ({
            value,
            score: 90 + position * 2 + (position % 2),
          })),
        },
      },
      'delivered',
    );
    const text = await read('employee', id, 'evaluation');
    const line = (label: string) => {
      const figure = String.raw`([\d.,]+)(?: = (\d+\/\d+))?`;
      const found = new RegExp(`${label} ${figure} ([\\d,]+) ${figure}`).exec(text);
      const [, shown = '', whole, share = '', part = '', exactPart] = found ?? [];
      return {
        value: whole === undefined ? printed(shown) : exact(whole),
        share: printed(share),
        part: exactPart === undefined ? printed(part) : exact(exactPart),
      };
    };
    const skp = line('Nilai SKP');
    const behaviour = line('Nilai Perilaku Kerja');
    expect(skp.value.mul(skp.share).equals(skp.part)).toBe(true);
    expect(behaviour.value.mul(behaviour.share).equals(behaviour.part)).toBe(true);
    const [, nk = ''] = /Nilai Kinerja \(NK\) (\d+,\d\d)/.exec(text) ?? [];
    expect(skp.part.add(behaviour.part).round(2).equals(printed(nk))).toBe(true);
    const { result } = (
      await office.app.request
        .get(`/api/appraisals/${id}`)
        .set('Authorization', `Bearer ${await office.jwt('employee')}`)
        .then(({ body }) => body as { data: { result: { score: string } } })
    ).data;
    expect(printed(nk).equals(exact(result.score))).toBe(true);
  });

  it('names every input of its figures in words', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const text = await read('supervisor', id, 'evaluation');
    expect(text).not.toMatch(/mostIsOver|primaryBelow|orgAchievement|cRounded|behaviourShare/);
  });

  it('shows the first result beside that after an appeal', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    const changed = { ...aReview('above'), decision: 'Bukti meyakinkan' };
    const { reason: _reason, ...data } = changed as typeof changed & { reason?: string };
    await must(office, 'head', id, 'CHANGE_RESULT', { data }, 'finalApproval');
    const text = await read('employee', id, 'evaluation');
    expect(text).toContain('HASIL SETELAH KEBERATAN');
    expect(text).toContain('Predikat Kinerja Pegawai : Sangat Baik');
    expect(text).toContain('Predikat Kinerja Pegawai : Baik');
  });

  it('is not for the employee before it is delivered, and for nobody before there is a result', async () => {
    const calibrated = await anAppraisalIn(office, 'calibration');
    expect(codeOf(await ask('employee', calibrated, 'evaluation'))).toEqual([409, 'NOT_DELIVERED_YET']);
    expect(await read('supervisor', calibrated, 'evaluation')).toContain('KONSEP');
    const open = await anAppraisalIn(office, 'monitoring');
    expect(codeOf(await ask('supervisor', open, 'evaluation'))).toEqual([409, 'NO_RESULT_YET']);
    expect(codeOf(await ask('employee', open, 'evaluation'))).toEqual([409, 'NOT_DELIVERED_YET']);
  });

  it('is taken from the employee again by a REJECT', async () => {
    const id = await anAppraisalIn(office, 'finalApproval');
    await must(office, 'head', id, 'REJECT', { comment: 'Periksa lagi' }, 'review');
    expect(codeOf(await ask('employee', id, 'evaluation'))).toEqual([409, 'NOT_DELIVERED_YET']);
    expect(await read('employee', id, 'target-plan')).not.toMatch(/Ekspektasi(?! Khusus)/);
  });
});

describe('the decision on an appeal', () => {
  it('follows the order of the form and carries three dated signatures', async () => {
    const id = await anAppraisalIn(office, 'appeal.decision');
    await must(
      office,
      'head',
      id,
      'UPHOLD',
      { data: { decision: 'Penilaian sudah sesuai bukti' } },
      'finalApproval',
    );
    const text = await read('employee', id, 'appeal-decision');
    const order = [
      'HAL YANG DIPERSOALKAN',
      'REKOMENDASI',
      'KEBERATAN PEGAWAI YANG DINILAI',
      'Nilai tidak sesuai bukti',
      'PENJELASAN PEJABAT PENILAI KINERJA',
      'Bukti belum lengkap',
      'KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA',
      'Hasil evaluasi dikuatkan',
      'Penilaian sudah sesuai bukti',
    ].map((part) => text.indexOf(part));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(text.match(/(Diajukan|Dijelaskan|Diputuskan) \d+ \p{L}+ \d{4} \d\d[.:]\d\d WIB/gu)).toHaveLength(
      3,
    );
  });

  it('is not there without an appeal, nor before the decision', async () => {
    const delivered = await anAppraisalIn(office, 'delivered');
    expect(codeOf(await ask('employee', delivered, 'appeal-decision'))).toEqual([409, 'NO_APPEAL_DECISION']);
    const open = await anAppraisalIn(office, 'appeal.decision');
    expect(codeOf(await ask('head', open, 'appeal-decision'))).toEqual([409, 'NO_APPEAL_DECISION']);
  });
});

describe.each(KINDS)('%s.pdf', (kind) => {
  it('is not there for who may not see the appraisal, nor for peers and strangers', async () => {
    const id = await anAppraisalIn(office, 'final');
    for (const who of ['outsider', 'outsideHead', 'peer'] as const)
      expect(codeOf(await ask(who, id, kind))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await ask('employee', 'nosuchappraisal', kind))).toEqual([404, 'NOT_FOUND']);
    expect([401, 403]).toContain((await app.request.get(url(id, kind))).status);
  });

  it('says what is wrong with its query', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    for (const query of ['?lang=fr', '?language=id', '?lang=id&lang=en']) {
      expect(codeOf(await ask('employee', id, kind, query))).toEqual([400, 'VALIDATION_FAILED']);
    }
  });

  it('is given to an API token by its permissions', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const token = async (permissions: string[]) =>
      (
        (await app.strapi.service('admin::api-token').create({
          name: `${kind} ${permissions.join()}`,
          type: 'custom',
          lifespan: null,
          permissions,
        })) as { accessKey: string }
      ).accessKey;
    const status = async (permissions: string[]) =>
      (await app.request.get(url(id, kind)).set('Authorization', `Bearer ${await token(permissions)}`))
        .status;
    expect(await status([])).toBe(403);
    expect(await status(['api::appraisal.appraisal.findOne'])).toBe(kind === 'target-plan' ? 200 : 409);
  });

  it('is described', () => {
    const described = openApi.paths[`/api/appraisals/{documentId}/${kind}.pdf`]?.get;
    expect(described).toMatchObject({ responses: { 200: { content: { 'application/pdf': {} } } } });
  });
});

it('shows who acted for whom', async () => {
  const id = await anAppraisalIn(office, 'review');
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString();
  const answer = await app.request
    .post('/api/workflow/delegations')
    .set('Authorization', `Bearer ${await office.jwt('supervisor')}`)
    .send({ to: office.ids.outsideHead, validFrom: day(-1), validTo: day(5), reason: 'Cuti' });
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  expect((await send(office, 'outsideHead', id, 'SUBMIT_REVIEW', { data: aReview() })).status).toBe(200);
  const text = await read('employee', id, 'evaluation');
  expect(text).toContain('a.n. Pegawai supervisor');
  expect(text).toContain('Pegawai outsideHead');
});
