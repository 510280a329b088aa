import { BEHAVIOURS } from '../../../tests/support/appraisal';
import { STATES } from '../../../tests/support/contract-table';
import type { HistoryEntry } from '../../../plugins/workflow/server/src/public';
import { present, redactEntry, sightOf } from './visibility';

/** Who sees what of an appraisal, and when: hidden until shared. */

const SHARED = [
  'delivered',
  'appeal.explanation',
  'appeal.decision',
  'appeal.decided',
  'appeal.secondInstance',
  'finalApproval',
  'final',
];
const OFFICIALS = ['appraiser', 'appraiserSuperior', 'appointingAuthority', 'performanceTeam', 'admin'];

const entry = () => ({
  documentId: 'x',
  state: 'review',
  workResults: [
    {
      key: 'r1',
      kind: 'primary' as const,
      title: 'Pelayanan',
      indicators: [
        {
          key: 'i1',
          title: 'Pasien',
          aspect: 'quantity' as const,
          unit: '',
          direction: 'higher' as const,
          target: 100,
          realisation: 70,
          selfRating: 'meets' as const,
          rating: 'below' as const,
          note: 'Kurang',
        },
      ],
    },
  ],
  behaviours: BEHAVIOURS.map((value) => ({
    value,
    rating: 'below' as const,
    score: 50,
    note: 'Kurang',
    selfRating: 'meets' as const,
    selfNote: 'Baik',
  })),
  selfAssessment: { at: '', ratings: [{ indicator: 'i1', realisation: 100 }], behaviours: [] },
  review: { reason: 'Kurang' },
  result: { predicate: 'poor' },
  initialResult: { predicate: 'poor' },
  appeal: null,
});

describe('the sight of an appraisal', () => {
  it.each(STATES)('in %s is whole for officials, shared for the employee only once delivered', (state) => {
    for (const role of OFFICIALS) expect(sightOf([role], state)).toBe('everything');
    expect(sightOf(['employee'], state)).toBe(SHARED.includes(state) ? 'shared' : 'own');
    expect(sightOf(['peer'], state)).toBe('titles');
    expect(sightOf([], state)).toBe('titles');
  });

  it('of the own appraisal is never widened by an office that the person holds besides', () => {
    for (const role of OFFICIALS) expect(sightOf(['employee', role], 'review')).toBe('own');
  });

  it('shows the employee their own words and figures, and none of the appraiser’s', () => {
    const shown = present(entry(), 'own');
    expect(JSON.stringify(shown)).not.toMatch(/Kurang|below|poor|"score"|70/);
    expect(shown).toMatchObject({
      review: null,
      result: null,
      initialResult: null,
      workResults: [{ indicators: [{ realisation: 100, selfRating: 'meets', rating: null, note: null }] }],
    });
    expect(shown.behaviours?.[0]).toMatchObject({ selfRating: 'meets', selfNote: 'Baik', rating: null });
  });

  it('shows a peer titles and nothing else', () => {
    const shown = present(entry(), 'titles');
    expect(Object.keys(shown).sort()).toEqual(['documentId', 'state', 'workResults']);
    expect(shown.workResults).toEqual([{ key: 'r1', kind: 'primary', title: 'Pelayanan', indicators: [] }]);
  });

  it('adds no field that was not asked for', () => {
    expect(present({ documentId: 'x' }, 'own')).toEqual({ documentId: 'x' });
    expect(present({ documentId: 'x' }, 'titles')).toEqual({ documentId: 'x' });
  });
});

describe('an entry of history', () => {
  const of = (event: string): HistoryEntry => ({
    id: '1',
    sequence: 1,
    event,
    from: 'review',
    to: 'delivered',
    actor: { id: 'a', name: 'Atasan', role: 'appraiser' },
    onBehalfOf: null,
    comment: 'Kurang',
    data: { resultRating: 'below' },
    changes: { subject: {} },
    at: new Date(0),
    hash: 'h',
  });
  const seenBy = (roles: string[], event: string, state: string, formerRoles: string[] = []) =>
    redactEntry(of(event), { principal: 'p', roles, formerRoles, until: null }, state);

  it.each(['SUBMIT_REVIEW', 'ADJUST_RESULT', 'CONFIRM_RESULT', 'RETURN_REVIEW', 'REJECT'])(
    'of %s tells the employee before delivery that it happened, and no more',
    (event) => {
      for (const state of STATES.filter((one) => !SHARED.includes(one))) {
        expect(seenBy(['employee'], event, state)).toMatchObject({
          event,
          comment: null,
          data: null,
          changes: null,
        });
      }
      for (const state of SHARED) expect(seenBy(['employee'], event, state).comment).toBe('Kurang');
    },
  );

  it('of the employee’s own steps and of returns to them is theirs to read at any time', () => {
    for (const event of [
      'SUBMIT_TARGETS',
      'RETURN_TARGETS',
      'SUBMIT_SELF_ASSESSMENT',
      'RETURN_SELF_ASSESSMENT',
    ]) {
      expect(seenBy(['employee'], event, 'review')).toMatchObject({ comment: 'Kurang', changes: null });
    }
  });

  it('is whole for officials, those of before too, and bare for peers', () => {
    expect(seenBy(['appraiser'], 'SUBMIT_REVIEW', 'review')).toEqual(of('SUBMIT_REVIEW'));
    expect(seenBy([], 'SUBMIT_REVIEW', 'review', ['appraiser'])).toEqual(of('SUBMIT_REVIEW'));
    expect(seenBy(['peer'], 'SUBMIT_TARGETS', 'final')).toMatchObject({
      comment: null,
      data: null,
      changes: null,
    });
  });
});
