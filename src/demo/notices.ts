import { workflowOf } from '../../plugins/workflow/server/src/public';
import { shiftDays } from '../appraisal/calendar/plain-date';
import { POLICY_NOTICE } from '../scope/policy-notices';
import { dayOf, moment } from './calendar';
import type { Scene } from './cycles';
import { createRecord, madeOf } from './records';

/** What the agency has explained to everybody, and who has read it so far. */

const NOTICES = [
  {
    daysAgo: 30,
    title: 'Bagaimana kinerja Anda dinilai',
    titleEn: 'How your performance is appraised',
    text:
      'Hasil kerja dan perilaku kerja masing-masing diberi rating; kuadran keduanya menentukan predikat. ' +
      'Setiap angka dapat dilihat penjelasannya. Keberatan diajukan dalam 14 hari kalender sejak hasil disampaikan.',
    textEn:
      'Results and behaviour are rated; the quadrant of both gives the predicate. Every figure explains itself. ' +
      'An objection is filed within 14 calendar days of delivery.',
    readers: ['civil.employee', 'civil.identity'],
  },
  {
    daysAgo: 3,
    title: 'Evaluasi bulanan dimulai',
    titleEn: 'Monthly evaluations begin',
    text: 'Susun rencana aksi pada awal bulan dan laporkan capaiannya; pejabat penilai mengevaluasi setelah bulan berakhir.',
    textEn:
      'Set action plans as the month begins and report on them; your appraiser evaluates when it has ended.',
    readers: [],
  },
];

export const loadNotices = async ({ strapi, trx, now, organisation }: Scene): Promise<void> => {
  const { registry, beginRecord } = workflowOf(strapi);
  const driven = registry.byUid(POLICY_NOTICE);
  for (const { daysAgo, readers, ...notice } of NOTICES) {
    const publishOn = shiftDays(dayOf(now), -daysAgo);
    const { documentId } = await createRecord(strapi, POLICY_NOTICE, {
      ...notice,
      publishOn,
      audience: 'all',
    });
    if (driven) await beginRecord(trx, driven, documentId, now);
    for (const reader of readers)
      await trx('policy_notice_receipts').insert({
        notice: documentId,
        principal: madeOf(organisation.people, reader).documentId,
        read_at: moment(publishOn, 10 * 60),
      });
  }
};
