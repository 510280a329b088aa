import { shiftDays } from '../appraisal/calendar/plain-date';
import { dayOf } from './calendar';
import type { Scene } from './cycles';
import { createRecord } from './records';

/** What the agency offers people to learn. */

const OFFERS = [
  ['Pelayanan prima di loket', 'Badan Pengembangan SDM', 'classroom', 16, 'service_oriented', 30],
  ['Bekerja dengan perubahan', 'Balai Pelatihan', 'online', 8, 'adaptive', null],
  ['Etika dan akuntabilitas ASN', 'Lembaga Administrasi Negara', 'online', 12, 'accountable', 45],
] as const;

export const loadTrainings = async ({ strapi, now }: Scene): Promise<void> => {
  const today = dayOf(now);
  for (const [title, provider, mode, hours, behaviourValue, inDays] of OFFERS) {
    await createRecord(strapi, 'api::training.training', {
      title,
      provider,
      mode,
      hours,
      behaviourValue,
      startDate: inDays === null ? null : shiftDays(today, inDays),
      active: true,
    });
  }
};
