import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appearanceOf, type Model } from './appearance';
import { bilingual, hintKey, isSystemField, labelKey, messages } from './labels';
import { views, type View } from './views';

interface Schema extends Model {
  readonly uid: string;
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, { type: string; target?: string; enum?: readonly string[] }>>;
}

const SRC = path.resolve(__dirname, '..');
const LANGUAGES = ['id', 'en'] as const;
const WHOLE_ROWS = ['json', 'component'];
const UNLISTED = ['json', 'richtext', 'blocks', 'password'];

const below = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const read = (uid: string, file: string): Schema => ({
  ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Schema, 'uid'>),
  uid,
});

const types = below(path.join(SRC, 'api')).flatMap((api) => {
  const folder = path.join(SRC, 'api', api, 'content-types');
  return below(folder).map((name) => read(`api::${api}.${name}`, path.join(folder, name, 'schema.json')));
});
const components = below(path.join(SRC, 'components')).flatMap((category) => {
  const folder = path.join(SRC, 'components', category);
  return below(folder).map((file) => read(`${category}.${path.parse(file).name}`, path.join(folder, file)));
});
const schemas = [...types, ...components];
const viewed = schemas.flatMap((schema) => {
  const view = views[schema.uid];
  return view ? [{ schema, view }] : [];
});

const untranslated = (keys: readonly string[]): string[] =>
  LANGUAGES.flatMap((language) =>
    keys.filter((key) => !messages[language][key]).map((key) => `${language} ${key}`),
  );

describe('labels', () => {
  it('are there in both languages for every type', () => {
    expect(untranslated(schemas.map(({ info }) => info.displayName))).toEqual([]);
  });

  it.each(schemas.map((schema) => [schema.uid, schema] as const))(
    'are there in both languages for every attribute of %s',
    (uid, { attributes }) => {
      expect(untranslated(Object.keys(attributes).map((name) => labelKey(uid, name)))).toEqual([]);
    },
  );

  it('are there in both languages for every choice of an enumeration', () => {
    const choices = schemas.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((each) => each.enum ?? []),
    );
    expect(untranslated([...new Set(choices)])).toEqual([]);
  });

  it('are there in one language only where they are in the other', () => {
    expect(Object.keys(messages.id)).toEqual(Object.keys(messages.en));
  });

  it('don’t outlive the attribute that they name', () => {
    const keys = schemas.flatMap(({ uid, attributes }) =>
      Object.keys(attributes).flatMap((name) => [labelKey(uid, name), hintKey(uid, name)]),
    );
    const ours = Object.keys(messages.id).filter((key) =>
      /^(content-manager\.(content-types|components)|kinerja\.hints)\./.test(key),
    );
    expect(ours.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are plain text, which a message formatter takes as it is', () => {
    const texts = LANGUAGES.flatMap((language) => Object.values(messages[language]));
    expect(texts.filter((text) => /[{}<>]/.test(text))).toEqual([]);
  });

  it('stand in both languages at once where the panel can’t translate, and once where they are the same', () => {
    expect(bilingual(labelKey('api::employee.employee', 'appraiser'))).toBe('Pejabat penilai / Appraiser');
    expect(bilingual('mahir')).toBe('Mahir');
    expect(bilingual('no such key')).toBeUndefined();
  });
});

describe('views', () => {
  it('are of types that exist', () => {
    expect(Object.keys(views).filter((uid) => !schemas.some((schema) => schema.uid === uid))).toEqual([]);
  });

  it.each(viewed.map(({ schema, view }) => [schema.uid, view, schema] as const))(
    'name fields of %s alone, and each once',
    (_uid, view, { attributes }) => {
      const known = (name: string) => isSystemField(name) || name in attributes;
      const named = [
        view.title,
        view.sort[0],
        ...view.columns,
        ...view.form.flat(),
        ...(view.readOnly ?? []),
      ];
      expect(named.filter((name) => !known(name))).toEqual([]);
      for (const list of [view.columns, view.form.flat()]) expect([...new Set(list)]).toEqual(list);
    },
  );

  it.each(viewed.map(({ schema, view }) => [schema.uid, view, schema] as const))(
    'leave out of the form of %s nothing that a person may edit',
    (_uid, view, { attributes }) => {
      const placed = [...view.form.flat(), ...(view.readOnly ?? [])];
      expect(Object.keys(attributes).filter((name) => !placed.includes(name))).toEqual([]);
    },
  );

  it.each(viewed.map(({ schema, view }) => [schema.uid, view, schema] as const))(
    'ask of the form and the list of %s nothing that Strapi refuses',
    (_uid, view, { attributes }) => {
      const isOf = (kinds: readonly string[]) => (name: string) =>
        kinds.includes(attributes[name]?.type ?? '');
      const shared = view.form.filter((row) => row.length > 1).flat();
      expect(shared.filter(isOf(WHOLE_ROWS))).toEqual([]);
      expect(view.columns.filter(isOf(UNLISTED))).toEqual([]);
    },
  );
});

describe('the appearance of a type', () => {
  const view: View = {
    title: 'name',
    sort: ['name', 'ASC'],
    columns: ['name'],
    form: [['name', 'state', 'boss']],
    readOnly: ['state'],
  };
  const model: Model = {
    attributes: {
      id: { type: 'integer' },
      name: { type: 'string' },
      state: { type: 'string' },
      boss: { type: 'relation', target: 'api::employee.employee' },
    },
  };

  it('shares a row evenly, locks what the engine owns and titles related entries', () => {
    const { layouts, metadatas } = appearanceOf('api::x.x', model, { ...views, 'api::x.x': view });
    expect(layouts.edit).toEqual([
      [
        { name: 'name', size: 4 },
        { name: 'state', size: 4 },
        { name: 'boss', size: 4 },
      ],
    ]);
    expect(metadatas.state?.edit).toEqual({ editable: false });
    expect(metadatas.boss?.edit).toEqual({ editable: true, mainField: 'name' });
  });

  it('is labels alone where the type has no view', () => {
    const { layouts, settings, metadatas } = appearanceOf('api::x.x', model, views);
    expect({ layouts, settings }).toEqual({ layouts: {}, settings: {} });
    expect(metadatas.id).toEqual({ edit: {}, list: { label: 'ID' } });
  });
});
