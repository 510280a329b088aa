import { translations } from '.';

describe('the panel’s translations', () => {
  it.each(['id', 'en'])(
    'name in %s the fields that every type has, where Strapi looks for them',
    (language) => {
      const messages = translations[language];
      const created = 'content-manager.content-types.api::employee.employee.createdAt';
      expect(messages?.[created]).toBe(messages?.['kinerja.fields.createdAt']);
      expect(messages?.[created]).toBeDefined();
    },
  );

  it('put our own words before Strapi’s', () => {
    expect(translations.id?.['Auth.form.welcome.title']).toBe('Selamat datang di Kinerja');
    expect(translations.id?.['global.save']).toBe('Simpan');
  });
});
