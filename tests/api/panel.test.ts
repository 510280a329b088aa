import { configurePanel } from '../../src/panel/configure';
import { startApp, type TestApp } from '../support/app';

const EMPLOYEE = 'api::employee.employee';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await configurePanel(app.strapi);
});
afterAll(() => app.stop());

const contentTypes = () => app.strapi.plugin('content-manager').service('content-types');
const configurationOf = (uid: string) => contentTypes().findConfiguration({ uid });

describe('the panel', () => {
  it('shows the columns, the form and the titles that Kinerja chose', async () => {
    const { layouts, settings, metadatas } = await configurationOf(EMPLOYEE);
    expect(layouts.list).toEqual([
      'name',
      'employeeNumber',
      'position',
      'orgUnit',
      'appraiser',
      'employmentStatus',
    ]);
    expect(layouts.edit[0]).toEqual([
      { name: 'name', size: 6 },
      { name: 'employeeNumber', size: 6 },
    ]);
    expect(settings).toMatchObject({ mainField: 'name', defaultSortBy: 'name', pageSize: 20 });
    expect(metadatas.appraiser.edit).toMatchObject({
      label: 'Pejabat penilai / Appraiser',
      mainField: 'name',
    });
    expect(metadatas.employeeNumber.edit.description).toMatch(/^Kosong .* \/ Empty /);
  });

  it('offers nothing of an appraisal for editing', async () => {
    const { layouts, metadatas } = await configurationOf('api::appraisal.appraisal');
    const fields = layouts.edit.flat().map(({ name }: { name: string }) => name);
    expect(fields).toContain('employee');
    expect(fields.filter((name: string) => metadatas[name].edit.editable)).toEqual([]);
  });

  it('names the parts of a component too', async () => {
    const components = app.strapi.plugin('content-manager').service('components');
    const { metadatas } = await components.findConfiguration({ uid: 'cycle.members' });
    expect(metadatas.orgUnits.edit).toMatchObject({ label: 'Unit kerja / Org units', mainField: 'name' });
  });

  it('keeps what HR changed, however often the application starts', async () => {
    const before = await configurationOf(EMPLOYEE);
    const theirs = { ...before, layouts: { ...before.layouts, list: ['name', 'rank'] } };
    await contentTypes().updateConfiguration({ uid: EMPLOYEE }, theirs);
    await configurePanel(app.strapi);
    expect((await configurationOf(EMPLOYEE)).layouts.list).toEqual(['name', 'rank']);
  });

  it('holds configurations that Strapi itself accepts when HR saves them unchanged', async () => {
    const types = contentTypes()
      .findAllContentTypes()
      .filter(({ uid }: { uid: string }) => uid.startsWith('api::'));
    for (const type of types) {
      const { settings, metadatas, layouts } = await configurationOf(type.uid);
      await contentTypes().syncConfigurations();
      expect(await configurationOf(type.uid)).toMatchObject({ settings, metadatas, layouts });
    }
  });
});
