import { because, type Rules } from './reason';

/** Rules about who may hold which role, and about moving deadlines and people. */
export const powerRules: Rules = {
  namedPersonMayTakeRole: ({ data, facts: { named, namedRoles } }) => {
    // Asked before anybody is named: nothing stands against it.
    if (data.employee === undefined) return null;
    if (!named) {
      return because(
        'NO_SUCH_EMPLOYEE',
        { id: 'Pegawai tidak ditemukan', en: 'There is no such employee' },
        { path: 'employee' },
      );
    }
    if (named.status !== 'active') {
      return because(
        'NOT_ACTIVE',
        { id: `${named.name} tidak aktif`, en: `${named.name} is not active` },
        { path: 'employee', actual: named.status, fixer: 'performanceTeam' },
      );
    }
    return namedRoles.length === 0
      ? null
      : because(
          'ROLE_CONFLICT',
          {
            id: `${named.name} sudah memegang peran lain pada penilaian ini`,
            en: `${named.name} holds or held another role in this appraisal`,
          },
          { path: 'employee', actual: namedRoles.join(', '), fixer: 'performanceTeam' },
        );
  },

  newDeadlineIsLater: ({ data, dueAt, now }) => {
    if (typeof data.dueAt !== 'string') return null;
    const moved = new Date(data.dueAt).getTime();
    const least = Math.max(now.getTime(), dueAt?.getTime() ?? 0);
    return moved > least
      ? null
      : because(
          'DEADLINE_NOT_LATER',
          {
            id: 'Tenggat baru harus setelah tenggat sekarang dan setelah saat ini',
            en: 'The new deadline must be after the present one and in the future',
          },
          { path: 'dueAt', actual: new Date(least).toISOString() },
        );
  },

  transferIsInPeriod: ({ data, facts: { subject, cycle } }) => {
    const { date } = data;
    const from = subject.periodStart ?? cycle.startDate;
    const until = subject.periodEnd ?? cycle.endDate;
    return typeof date !== 'string' || (date > from && date <= until)
      ? null
      : because(
          'DATE_OUTSIDE_PERIOD',
          {
            id: `Tanggal mutasi harus setelah ${from} dan tidak melewati ${until}`,
            en: `The transfer must be after ${from} and not later than ${until}`,
          },
          { path: 'date', actual: date },
        );
  },

  nextPeriodMayOpen: ({ facts: { transfer } }) => {
    const block = transfer?.blocks[0];
    return block ? because(block.code, block.message, { fixer: 'admin' }) : null;
  },
};
