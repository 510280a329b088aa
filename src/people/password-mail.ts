import type { Core } from '@strapi/strapi';

/** What the mail for a forgotten password says, and where its link leads: kept in Strapi's settings, where HR may change it. */

const STOCK = 'We heard that you lost your password';
const PLACE = '/portal/reset';

/** Of the sender: empty, so that the address of the mail server's settings counts. */
const FROM = { name: '', email: '' };

const MESSAGE = `<p>Yth. <%= USER.username %>,</p>
<p>Ada permintaan untuk mengganti kata sandi Kinerja Anda. Buka tautan ini dan tentukan kata sandi baru:</p>
<p><a href="<%= URL %>?code=<%= TOKEN %>"><%= URL %>?code=<%= TOKEN %></a></p>
<p>Bila bukan Anda yang meminta, abaikan surat ini; kata sandi Anda tetap.</p>
<hr>
<p>Somebody asked to change your password of Kinerja. Open the link above and choose a new one. If that was not you, leave this mail alone; your password stays.</p>`;

interface MailSettings {
  reset_password?: { options?: { message?: string } };
}

/** Replaces Strapi's own text unless HR has written another one; the link follows the address of the application. */
export const configurePasswordMail = async (strapi: Core.Strapi): Promise<void> => {
  const mails = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'email' });
  const stored = (await mails.get({})) as MailSettings | null;
  const { options = {} } = stored?.reset_password ?? {};
  if (options.message?.includes(STOCK)) {
    const letter = {
      ...options,
      from: FROM,
      object: 'Kata sandi Kinerja · Kinerja password',
      message: MESSAGE,
    };
    await mails.set({ value: { ...stored, reset_password: { ...stored?.reset_password, options: letter } } });
  }
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const advanced = (await settings.get({})) as { email_reset_password?: string | null } | null;
  const place = `${strapi.config.get<string>('server.absoluteUrl')}${PLACE}`;
  const known = advanced?.email_reset_password;
  if ((known == null || known.endsWith(PLACE)) && known !== place)
    await settings.set({ value: { ...advanced, email_reset_password: place } });
};
