import { shiftDays } from '../appraisal/calendar/plain-date';
import { query } from '../../plugins/workflow/server/src/public';
import { dayOf } from './calendar';
import type { Scene } from './cycles';
import { createRecord } from './records';

/** What the public said of a service: enough answers for an index, over the last weeks. */

const COMMENTS = [
  'Petugasnya ramah dan menjelaskan dengan sabar.',
  'Antrean masih panjang pada hari Senin.',
  'Selesai dalam sehari, terima kasih.',
];
const RESPONDENTS = 36;

export const loadSurveys = async ({ strapi, trx, organisation, now }: Scene): Promise<void> => {
  const today = dayOf(now);
  const survey = await createRecord(strapi, 'api::service-survey.service-survey', {
    orgUnit: organisation.units.civil.id,
    service: 'Penerbitan kartu keluarga',
    validFrom: shiftDays(today, -60),
    validTo: shiftDays(today, 120),
    access: 'link',
    open: true,
  });
  // Of a pattern that is fixed and looks like life: good, with time and complaints behind the rest.
  await query(
    trx,
    `INSERT INTO survey_answers (survey_id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9, comment)
     SELECT ?, ?::date - n, 3 + n % 2, 3 + (n / 2) % 2, 2 + n % 3, 4, 3 + (n / 3) % 2, 3 + n % 2, 4 - n % 2, 2 + n % 3,
       3 + (n / 5) % 2, (?::text[])[1 + n]
     FROM generate_series(0, ${String(RESPONDENTS - 1)}) n`,
    [survey.documentId, today, COMMENTS],
  );
};
