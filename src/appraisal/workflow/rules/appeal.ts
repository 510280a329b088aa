import { RATINGS } from '../../plan';
import { isRefused } from '../../refusal';
import { resultOfUnitHead } from '../../scoring/quadrant';
import type { Requested } from '../facts';
import { because, type Rules } from './reason';

/** Rules of the objection, PP 30/2019 art 59. */
export const appealRules: Rules = {
  appealIsInTime: ({ dueAt, now }) =>
    dueAt === null || now.getTime() <= dueAt.getTime()
      ? null
      : because(
          'APPEAL_WINDOW_OVER',
          { id: 'Masa pengajuan keberatan sudah lewat', en: 'The time for an appeal is over' },
          { fixer: 'performanceTeam', actual: dueAt.toISOString() },
        ),

  // The superior's decision is final: neither a second appeal nor a rejection follows it.
  noAppealWasDecided: ({ context }) =>
    context.appealDecided === true
      ? because('APPEAL_WAS_DECIDED', {
          id: 'Keputusan atas keberatan bersifat final',
          en: 'The decision on the appeal is final',
        })
      : null,

  // Where silence grants what was asked for, it must be known what that is, and it can't be worse.
  requestIsStated: ({ facts, data }) => {
    if (facts.policy.onSilence !== 'granted' || facts.policy.ruleSet !== 'quadrant') return null;
    const requested = (data.requested ?? null) as Requested | null;
    if (!requested) {
      return because(
        'REQUEST_REQUIRED',
        { id: 'Tuliskan hasil yang dimohonkan', en: 'State the result that you ask for' },
        { fixer: 'employee', path: 'requested' },
      );
    }
    const ofUnit =
      facts.unitHead && resultOfUnitHead(facts.unitHead, facts.policy.scoring, requested.resultRating);
    if (ofUnit && isRefused(ofUnit)) {
      const { code, message } = ofUnit.refusal;
      return because(code, message, { fixer: 'employee', path: 'requested.resultRating' });
    }
    const { result } = facts.subject;
    const worse = (['resultRating', 'behaviourRating'] as const).some((field) => {
      const before = result?.[field];
      return before != null && RATINGS.indexOf(requested[field]) < RATINGS.indexOf(before);
    });
    return worse
      ? because(
          'WORSE_THAN_BEFORE',
          {
            id: 'Permohonan tidak boleh di bawah hasil sekarang',
            en: 'The request is below the present result',
          },
          { fixer: 'employee', path: 'requested' },
        )
      : null;
  },

  // The appointing authority decides only where the superior stayed silent.
  deciderIsCalledUpon: ({ actor, context }) =>
    actor.role !== 'appointingAuthority' || context.escalated === true
      ? null
      : because(
          'NOT_OVERDUE',
          {
            id: 'Atasan pejabat penilai masih dalam tenggat untuk memutuskan',
            en: "The appraiser's superior still has time to decide",
          },
          { fixer: 'appraiserSuperior' },
        ),

  // A superior does not decide twice on the same objection.
  secondInstanceDecides: ({ actor }) =>
    actor.role === 'appointingAuthority'
      ? null
      : because(
          'SECOND_INSTANCE_DECIDES',
          {
            id: 'Banding diputus oleh pejabat pembina kepegawaian',
            en: 'In the second instance the appointing authority decides',
          },
          { fixer: 'appointingAuthority' },
        ),
};
