import type { Appearance } from './appearance';
import { merge, type Configuration } from './merge';

const field = (label: string) => ({ edit: { label }, list: { label } });
const cell = (name: string) => ({ name, size: 6 });

/** As Strapi sets a type up by itself. */
const stored: Configuration = {
  settings: { mainField: 'code', pageSize: 10, searchable: true },
  metadatas: {
    code: { edit: { label: 'code', visible: true }, list: { label: 'code', sortable: true } },
    name: { edit: { label: 'name', visible: true }, list: { label: 'name', sortable: true } },
  },
  layouts: { list: ['id', 'code', 'name'], edit: [[cell('code'), cell('name')]] },
};

const first: Appearance = {
  settings: { mainField: 'name', pageSize: 20 },
  metadatas: { code: field('Kode'), name: field('Nama') },
  layouts: { list: ['name', 'code'], edit: [[cell('name')], [cell('code')]] },
};

const second: Appearance = {
  settings: { mainField: 'name', pageSize: 50 },
  metadatas: { code: field('Kode unit'), name: field('Nama unit') },
  layouts: { list: ['name'], edit: [[cell('name'), cell('code')]] },
};

describe('the first time', () => {
  it('all wishes come true, and what nobody asked for stays', () => {
    expect(merge(stored, undefined, first)).toEqual({
      settings: { mainField: 'name', pageSize: 20, searchable: true },
      metadatas: {
        code: { edit: { label: 'Kode', visible: true }, list: { label: 'Kode', sortable: true } },
        name: { edit: { label: 'Nama', visible: true }, list: { label: 'Nama', sortable: true } },
      },
      layouts: first.layouts,
    });
  });

  it('a type without a view keeps the columns and the form that Strapi gave it', () => {
    const { layouts, settings } = merge(stored, undefined, { settings: {}, metadatas: {}, layouts: {} });
    expect({ layouts, settings }).toEqual({ layouts: stored.layouts, settings: stored.settings });
  });
});

describe('a later version', () => {
  const now = merge(stored, undefined, first);

  it('replaces what nobody touched', () => {
    const next = merge(now, now, second);
    expect(next.layouts).toEqual(second.layouts);
    expect(next.settings).toMatchObject({ pageSize: 50 });
    expect(next.metadatas.name).toMatchObject(field('Nama unit'));
  });

  it('leaves the columns that HR chose, and still brings the new form', () => {
    const theirs = { ...now, layouts: { ...now.layouts, list: ['code'] } };
    expect(merge(theirs, now, second).layouts).toEqual({ list: ['code'], edit: second.layouts.edit });
  });

  it('leaves the form that HR arranged, and still brings the new columns', () => {
    const theirs = { ...now, layouts: { ...now.layouts, edit: [[cell('code')]] } };
    expect(merge(theirs, now, second).layouts).toEqual({
      list: second.layouts.list,
      edit: [[cell('code')]],
    });
  });

  it('leaves the one label and the one setting that HR changed', () => {
    const name = { ...now.metadatas.name!, list: { label: 'Nama lengkap' } };
    const theirs = {
      ...now,
      settings: { ...now.settings, pageSize: 100 },
      metadatas: { ...now.metadatas, name },
    };
    const next = merge(theirs, now, second);
    expect(next.metadatas.name?.list).toEqual({ label: 'Nama lengkap' });
    expect(next.metadatas.name?.edit).toMatchObject({ label: 'Nama unit' });
    expect(next.settings).toMatchObject({ pageSize: 100 });
  });

  it('leaves even what it had no opinion on before, when HR changed it', () => {
    const before = merge(stored, undefined, { settings: {}, metadatas: {}, layouts: {} });
    const theirs = { ...before, layouts: { list: ['code'], edit: [[cell('name')]] } };
    expect(merge(theirs, before, first).layouts).toEqual(theirs.layouts);
  });

  it('doesn’t take a field that Strapi appended or dropped by itself for a choice of HR', () => {
    const appended = {
      ...now,
      metadatas: { ...now.metadatas, kind: field('kind') },
      layouts: { list: ['name', 'code', 'kind'], edit: [...now.layouts.edit, [cell('kind')]] },
    };
    const withKind = {
      ...second,
      metadatas: { ...second.metadatas, kind: field('Jenis') },
      layouts: { list: ['kind'], edit: [[cell('kind')], [cell('name')]] },
    };
    const next = merge(appended, now, withKind);
    expect(next.layouts).toEqual(withKind.layouts);
    expect(next.metadatas.kind).toEqual(field('Jenis'));

    const dropped = { ...now, layouts: { list: ['name'], edit: [[cell('name')]] } };
    const withoutCode = {
      ...second,
      metadatas: { name: field('Nama') },
      layouts: { list: ['name'], edit: [] },
    };
    expect(merge(dropped, now, withoutCode).layouts).toEqual(withoutCode.layouts);
  });
});
