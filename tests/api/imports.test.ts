import { deflateRawSync } from 'node:zlib';
import { Workbook } from 'exceljs';
import type { Response } from 'supertest';
import { query } from '../../plugins/workflow/server/src/public';
import { KINDS } from '../../src/imports/kinds';
import { xlsxTemplate } from '../../src/imports/template';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { buildOffice, type Office } from '../support/office';
import { conforms } from '../support/openapi';

/** Files of HR become records: all or nothing, and twice the same is once. */

let app: TestApp;
let office: Office;
let admin: Admin;
let token: string;

const tokenFor = async (permissions: string[]): Promise<string> =>
  (
    (await app.strapi.service('admin::api-token').create({
      name: `import ${permissions.join()} ${String(Math.random())}`,
      type: 'custom',
      lifespan: null,
      permissions,
    })) as { accessKey: string }
  ).accessKey;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  token = await tokenFor(['api::import.import.create', 'api::import.import.find']);
});
afterAll(() => app.stop());

const upload = async (
  kind: string,
  content: Buffer | string,
  { search = '', bearer = token, name = 'file.csv', base = '/api' } = {},
): Promise<Response> =>
  app.request
    .post(`${base}/imports/${kind}${search}`)
    .set('Authorization', `Bearer ${bearer}`)
    .attach('file', Buffer.from(content), name);

const csv = (...lines: string[]): string => lines.join('\r\n');

const workbookOf = async (lines: unknown[][], format?: string): Promise<Buffer> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Data');
  for (const line of lines) sheet.addRow(line);
  if (format) sheet.getColumn(1).numFmt = format;
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/** CRC-32 as ZIP wants it. */
const crc32 = (content: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

/** A ZIP archive of one entry, that says of itself to unpack to `unpacked` bytes. */
const archiveOf = (name: string, content: Buffer, unpacked: number): Buffer => {
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(unpacked, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
};

const nip = (n: number): string => `1987010120100110${String(n).padStart(2, '0')}`;

interface Person {
  name: string;
  rank: string | null;
  unit: string | null;
  appraiser: string | null;
}
const person = async (number: string): Promise<Person | undefined> => {
  const [row] = await query<Person>(
    app.strapi.db.connection,
    `SELECT e.name, e.rank, u.code AS unit, a.employee_number AS appraiser FROM employees e
     LEFT JOIN employees_org_unit_lnk l ON l.employee_id = e.id LEFT JOIN org_units u ON u.id = l.org_unit_id
     LEFT JOIN employees_appraiser_lnk k ON k.employee_id = e.id LEFT JOIN employees a ON a.id = k.inv_employee_id
     WHERE e.employee_number = ?`,
    [number],
  );
  return row;
};

const HEAD = 'NIP,Nama,Pangkat/golongan,Jabatan,Kode unit kerja,NIP pejabat penilai,Status kepegawaian';

describe('an import of employees', () => {
  const file = csv(
    HEAD,
    `${nip(1)},Ani,III/a,Perawat Ahli Pertama,AG.1,${nip(2)},aktif`,
    `${nip(2)},Budi,III/c,Perawat Ahli Pertama,AG.1,,`,
  );

  it('makes and links people, also to people of the same file, and changes nothing the second time', async () => {
    const first = conforms(await upload('employees', file));
    expect([first.status, first.body.data ?? first.body]).toMatchObject([
      200,
      { rows: 2, created: 2, updated: 0, unchanged: 0, skipped: 0, faultCount: 0 },
    ]);
    expect(await person(nip(1))).toEqual({ name: 'Ani', rank: 'III/a', unit: 'AG.1', appraiser: nip(2) });
    const again = await upload('employees', file);
    expect(again.body.data).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it('changes what differs, and leaves alone what the file is silent on', async () => {
    const answer = await upload('employees', csv('NIP;Nama;Pangkat/golongan', `${nip(1)};Ani Lestari;`));
    expect(answer.body.data).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    expect(await person(nip(1))).toMatchObject({ name: 'Ani Lestari', rank: 'III/a', unit: 'AG.1' });
  });

  it('makes records that the panel and the API read like any other', async () => {
    const found = await app.strapi.documents('api::employee.employee').findFirst({
      filters: { employeeNumber: nip(2) },
      populate: ['orgUnit'],
    });
    expect(found).toMatchObject({ name: 'Budi', employmentStatus: 'active', civilServant: true });
    expect(found?.documentId).toMatch(/^[a-z0-9]{24}$/);
  });

  const bad = csv(
    HEAD,
    `${nip(11)},Cici,III/a,Perawat Ahli Pertama,AG.1,,aktif`,
    `12345,Didi,III/a,Perawat Ahli Pertama,AG.1,,aktif`,
    `${nip(12)},,III/a,Perawat Ahli Pertama,AG.1,,aktif`,
    `${nip(13)},Eka,III/a,Juru Terbang,NOWHERE,${nip(99)},cuti`,
    `${nip(14)},=1+1,III/a,,,,`,
    `${nip(15)},Fani,,,,${nip(15)},`,
    `${nip(11)},Cici lagi,,,,,`,
    `${nip(16)},Gita,,,NOWHERE,${nip(98)},`,
  );

  it('tells row, column, fault and cure of each bad cell, and stores nothing', async () => {
    const answer = conforms(await upload('employees', bad));
    expect([answer.status, answer.body.error.details.code]).toEqual([422, 'IMPORT_REJECTED']);
    const told = (
      answer.body.error.details.errors as { row: number; column: string; code: string; fix: string }[]
    ).map(({ row, column, code }) => [row, column, code]);
    expect(told).toEqual([
      [3, 'employeeNumber', 'EMPLOYEE_NUMBER'],
      [4, 'name', 'REQUIRED'],
      [5, 'employmentStatus', 'VALUE'],
      [6, 'name', 'FORMULA'],
      [7, 'appraiser', 'OWN_SELF'],
      [8, 'employeeNumber', 'TWICE_IN_FILE'],
      [9, 'orgUnit', 'UNKNOWN'],
      [9, 'appraiser', 'UNKNOWN'],
    ]);
    expect(answer.body.error.details.errors[0].fix).toMatch(/18 digits/);
    expect(await person(nip(11))).toBeUndefined();
  });

  it('writes nothing in a dry run, and tells the same', async () => {
    const answer = conforms(await upload('employees', bad, { search: '?dryRun=true' }));
    expect([answer.status, answer.body.data.faultCount, answer.body.data.created]).toEqual([200, 8, 0]);
    const skipping = await upload('employees', bad, { search: '?dryRun=true&skipBad=true' });
    expect(skipping.body.data).toMatchObject({ created: 1, skipped: 7 });
    expect(await person(nip(11))).toBeUndefined();
  });

  it('leaves bad rows out when asked', async () => {
    const answer = conforms(await upload('employees', bad, { search: '?skipBad=true' }));
    expect(answer.body.data).toMatchObject({ rows: 8, created: 1, skipped: 7 });
    expect(await person(nip(11))).toMatchObject({ name: 'Cici' });
  });

  it('leaves out, too, whoever points to a row that was left out', async () => {
    const chain = csv(
      HEAD,
      `${nip(31)},A,,,,${nip(32)},`,
      `${nip(32)},B,,,,${nip(33)},`,
      `${nip(33)},C,,,NOWHERE,,`,
    );
    const answer = await upload('employees', chain, { search: '?skipBad=true' });
    expect(answer.body.data).toMatchObject({ rows: 3, created: 0, skipped: 3 });
  });
});

describe('a cell that says (kosong)', () => {
  it('takes away what is there: a value, and a link', async () => {
    await upload('employees', csv(HEAD, `${nip(51)},Kiki,III/a,,AG.1,${nip(2)},aktif`));
    const file = csv('NIP,Pangkat/golongan,NIP pejabat penilai,Nama', `${nip(51)},(kosong),(Empty),Kiki`);
    expect((await upload('employees', file)).body.data).toMatchObject({ updated: 1 });
    expect(await person(nip(51))).toEqual({ name: 'Kiki', rank: null, unit: 'AG.1', appraiser: null });
    expect((await upload('employees', file)).body.data).toMatchObject({ updated: 0, unchanged: 1 });
  });

  it('makes a new record without the value', async () => {
    const file = csv('NIP,Nama,Pangkat/golongan', `${nip(52)},Lala,(kosong)`);
    expect((await upload('employees', file)).body.data).toMatchObject({ created: 1 });
    expect(await person(nip(52))).toMatchObject({ name: 'Lala', rank: null });
  });

  it('is refused where a value must be', async () => {
    const file = csv('NIP,Nama,Status kepegawaian', `${nip(53)},(kosong),(kosong)`);
    const answer = conforms(await upload('employees', file));
    expect(
      (answer.body.error.details.errors as { column: string; code: string }[]).map(({ column, code }) => [
        column,
        code,
      ]),
    ).toEqual([
      ['name', 'NOT_EMPTIED'],
      ['employmentStatus', 'NOT_EMPTIED'],
    ]);
  });
});

describe('a spreadsheet', () => {
  it('is read like a CSV file', async () => {
    const file = await workbookOf([
      ['NIP *', 'Nama *', 'Kode unit kerja'],
      [nip(41), 'Hadi', 'AG.1'],
      [],
      [nip(42), { richText: [{ text: 'I' }, { text: 'ra' }] }, 'AG.2'],
    ]);
    const answer = conforms(await upload('employees', file, { name: 'a.xlsx' }));
    expect([answer.status, answer.body.data ?? answer.body]).toMatchObject([200, { rows: 2, created: 2 }]);
    expect(await person(nip(42))).toMatchObject({ name: 'Ira', unit: 'AG.2' });
  });

  it('with a formula, or with a number that Excel has rounded, is refused by the cell', async () => {
    const file = await workbookOf([
      ['NIP', 'Nama'],
      [nip(43), { formula: '1+1', result: 2 }],
      [198701012010011000, 'Joko'],
    ]);
    const answer = await upload('employees', file);
    expect(
      (answer.body.error.details.errors as { row: number; code: string }[]).map(({ row, code }) => [
        row,
        code,
      ]),
    ).toContainEqual([2, 'FORMULA']);
  });

  it('gives days as days', async () => {
    const file = await workbookOf([
      ['Tanggal', 'Nama', 'Jenis'],
      [new Date(Date.UTC(2031, 7, 17)), 'Hari Kemerdekaan', 'libur nasional'],
    ]);
    expect((await upload('holidays', file)).body.data).toMatchObject({ created: 1 });
    expect(
      (await upload('holidays', csv('date,name', '17/08/2031,Hari Kemerdekaan'))).body.data,
    ).toMatchObject({
      unchanged: 1,
    });
  });

  it('with more columns, or longer texts, than anybody needs is refused', async () => {
    const long = await workbookOf([
      ['NIP', 'Nama'],
      [nip(44), 'x'.repeat(300)],
    ]);
    expect((await upload('employees', long)).body.error.details.errors[0]).toMatchObject({
      code: 'TOO_LONG',
    });
    const many = csv(...Array.from({ length: 3 }, () => Array.from({ length: 80 }, () => 'a').join(',')));
    const answer = conforms(await upload('employees', many));
    expect([answer.status, answer.body.error.details.code]).toEqual([413, 'FILE_TOO_LARGE']);
  });

  it('that says it unpacks to far more than it weighs is refused unread', async () => {
    const bomb = archiveOf('xl/worksheets/sheet1.xml', Buffer.alloc(1000), 500 * 1024 * 1024);
    const answer = conforms(await upload('employees', bomb));
    expect([answer.status, answer.body.error.details.code]).toEqual([413, 'FILE_TOO_LARGE']);
  });

  it('that unpacks to more than it says is refused', async () => {
    const sheet = Buffer.from(`<worksheet><sheetData>${'<row/>'.repeat(500_000)}</sheetData></worksheet>`);
    const answer = conforms(await upload('employees', archiveOf('xl/worksheets/sheet1.xml', sheet, 1000)));
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'FILE_FORMAT']);
  });

  it('whose XML declares entities is refused', async () => {
    const sheet = Buffer.from(
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
    );
    const answer = await upload('employees', archiveOf('xl/worksheets/sheet1.xml', sheet, sheet.length));
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'FILE_FORMAT']);
  });

  it.each([
    ['no archive', Buffer.concat([Buffer.from('PK'), Buffer.alloc(200, 7)])],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1000000000000000000', 'hex')],
    ['an unclosed quote', Buffer.from('NIP,Nama\n"1')],
  ])('that is %s is refused', async (_what, content) => {
    const answer = conforms(await upload('employees', content));
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'FILE_FORMAT']);
  });

  it('without headings, or with unknown ones, is refused', async () => {
    expect((await upload('employees', '')).body.error.details.code).toMatch(/FILE_EMPTY|VALIDATION_FAILED/);
    const answer = await upload('employees', csv('NIP,Gaji', `${nip(45)},1`));
    expect(
      (answer.body.error.details.errors as { column: string; code: string }[]).map(({ column, code }) => [
        column,
        code,
      ]),
    ).toEqual([
      ['Gaji', 'COLUMN_UNKNOWN'],
      ['name', 'COLUMN_MISSING'],
    ]);
  });
});

describe('other imports', () => {
  it('build the tree of units, and refuse one that stands above itself', async () => {
    const file = csv('Kode,Nama,Jenis,Kode unit atasan', 'X.1.1,Anak,unit kerja,X.1', 'X.1,Induk,agency,AG');
    expect((await upload('org-units', file)).body.data).toMatchObject({ created: 2 });
    expect((await upload('org-units', file)).body.data).toMatchObject({ unchanged: 2 });
    const loop = await upload('org-units', csv('code,name,parent', 'X.1,Induk,X.1.1'));
    expect(loop.body.error.details.errors[0]).toMatchObject({ row: 2, column: 'parent', code: 'LOOP' });
  });

  it('fill positions and indicators', async () => {
    const positions = csv('Nama,Jenis,Jenjang,Kelas jabatan', 'Bidan Ahli Muda,fungsional,muda,9');
    expect((await upload('positions', positions)).body.data).toMatchObject({ created: 1 });
    expect((await upload('positions', positions)).body.data).toMatchObject({ unchanged: 1 });
    const indicators = csv(
      'Judul,Aspek,Satuan,Target anjuran,Bobot anjuran,Aktif',
      'Ibu hamil dilayani,kuantitas,orang,"12,5",20,ya',
    );
    expect((await upload('indicators', indicators)).body.data).toMatchObject({ created: 1 });
    expect((await upload('indicators', indicators)).body.data).toMatchObject({ unchanged: 1 });
  });

  it('set who appraises whom, of people who are known', async () => {
    const file = csv('NIP,NIP pejabat penilai', `${nip(2)},${nip(1)}`);
    expect((await upload('supervisors', file)).body.data).toMatchObject({ created: 0, updated: 1 });
    expect(await person(nip(2))).toMatchObject({ appraiser: nip(1) });
    const unknown = await upload('supervisors', csv('NIP,NIP pejabat penilai', `${nip(97)},${nip(1)}`));
    expect(unknown.body.error.details.errors[0]).toMatchObject({ row: 2, code: 'UNKNOWN' });
  });
});

describe('templates', () => {
  it('tells in a sheet of its own how a value is taken away', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load((await xlsxTemplate(KINDS.attendance, 'id')) as unknown as ArrayBuffer);
    const help = workbook.getWorksheet('Petunjuk');
    expect(help?.getCell('A2').text).toContain('(kosong)');
    expect(help?.getCell('B6').text).toContain('terlambat');
  });

  it.each(['csv', 'xlsx'])('as %s can be filled in and imported', async (format) => {
    const answer = await app.request
      .get(`/api/imports/holidays/template.${format}`)
      .set('Authorization', `Bearer ${token}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          done(null, Buffer.concat(chunks));
        });
      });
    expect([answer.status, answer.headers['content-disposition']]).toEqual([
      200,
      `attachment; filename="holidays.${format}"`,
    ]);
    const imported = await upload('holidays', answer.body as Buffer, { search: '?dryRun=true' });
    expect([imported.status, imported.body.data ?? imported.body]).toMatchObject([
      200,
      { created: 1, faultCount: 0 },
    ]);
  });
});

describe('only HR', () => {
  const file = csv('date,name', '2032-08-17,Hari Kemerdekaan');

  it('imports: people get 403, tokens without the permission too, strangers 401', async () => {
    for (const who of ['employee', 'hr', 'regent'] as const) {
      expect((await upload('holidays', file, { bearer: await office.jwt(who) })).status).toBe(403);
    }
    expect(
      (await upload('holidays', file, { bearer: await tokenFor(['api::employee.employee.find']) })).status,
    ).toBe(403);
    expect((await upload('holidays', file, { bearer: 'forged' })).status).toBe(401);
  });

  it('imports in the panel, by a role that may', async () => {
    const panelToken = async (email: string): Promise<string> =>
      (
        (await app.request.post('/admin/login').send({ email, password: 'Panel-2026!' }).expect(200))
          .body as {
          data: { token: string };
        }
      ).data.token;
    const bearer = await panelToken(admin.email);
    expect((await upload('holidays', file, { base: '', bearer })).body.data).toMatchObject({ created: 1 });
    const editor = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    await app.strapi.service('admin::user').create({
      email: 'editor@office.test',
      firstname: 'E',
      lastname: 'D',
      password: 'Panel-2026!',
      isActive: true,
      roles: [(editor as { id: number }).id],
    });
    const other = await panelToken('editor@office.test');
    expect((await upload('holidays', file, { base: '', bearer: other })).status).toBe(403);
    expect((await upload('holidays', file, { base: '', bearer: token })).status).toBe(401);
    expect((await upload('holidays', file, { base: '', bearer: await office.jwt('hr') })).status).toBe(401);
  });

  it('is told of unknown kinds, missing files and wrong questions', async () => {
    expect(conforms(await upload('salaries', file)).status).toBe(404);
    expect((await upload('holidays', file, { search: '?dryRun=perhaps' })).status).toBe(400);
    expect((await upload('holidays', file, { search: '?force=true' })).status).toBe(400);
    const none = await app.request
      .post('/api/imports/holidays')
      .set('Authorization', `Bearer ${token}`)
      .send({});
    expect([none.status, none.body.error.details.errors[0].path]).toEqual([400, 'file']);
  });
});
