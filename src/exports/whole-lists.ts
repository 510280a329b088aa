import type { Text } from '../../plugins/workflow/server/src/public';
import { calibrationDefinition } from '../appraisal/calibration/definition';
import { competenceDefinition } from '../appraisal/competence/definition';
import { cycleDefinition } from '../appraisal/cycle/definition';
import { guidanceDefinition } from '../appraisal/follow-up/guidance/definition';
import { proposalDefinition } from '../appraisal/follow-up/proposal/definition';
import { achievementDefinition } from '../appraisal/monitoring/achievement-definition';
import { coachingDefinition } from '../appraisal/monitoring/coaching-definition';
import { peerReviewDefinition } from '../appraisal/peer-review/definition';
import { periodicDefinition } from '../appraisal/periodic/definition';
import { noticeDefinition } from '../appraisal/policy/notice-definition';
import type { KeptRating } from '../appraisal/competence/assessment';
import { PREDICATE } from '../documents/words';
import { labelKey, messages } from '../panel/labels';
import { achievementScope } from '../scope/achievements';
import { attendanceScope } from '../scope/attendance';
import { calibrationScope } from '../scope/calibration-sessions';
import { coachingSessionScope } from '../scope/coaching-sessions';
import { COMPETENCY_ASSESSMENT, competencyAssessmentScope } from '../scope/competency-assessments';
import { proposalScope } from '../scope/follow-up-proposals';
import { guidanceScope } from '../scope/guidance-plans';
import { peerReviewScope } from '../scope/peer-reviews';
import { cycleScope } from '../scope/people';
import { periodicScope } from '../scope/periodic-evaluations';
import { policyNoticeScope } from '../scope/policy-notices';
import { openScope, type Row, type Scope } from '../scope/rules';
import { coded, field, inWords, plain, type ExportColumn, type Value } from './columns';

/** Lists that are taken along with all that their scope shows, under the words of the panel. */

type States = Record<string, Text>;

/** By their plural names. */
const WHOLE = {
  achievements: [achievementScope, achievementDefinition.labels.states],
  'attendance-records': [attendanceScope],
  'calibration-sessions': [calibrationScope, calibrationDefinition.labels.states],
  'coaching-sessions': [coachingSessionScope, coachingDefinition.labels.states],
  'competency-assessments': [competencyAssessmentScope, competenceDefinition.labels.states],
  'follow-up-proposals': [proposalScope, proposalDefinition.labels.states],
  'guidance-plans': [guidanceScope, guidanceDefinition.labels.states],
  'peer-reviews': [peerReviewScope, peerReviewDefinition.labels.states],
  'periodic-evaluations': [periodicScope, periodicDefinition.labels.states],
  'policy-notices': [policyNoticeScope, noticeDefinition.labels.states],
  'appraisal-cycles': [cycleScope, cycleDefinition.labels.states],
  'appraisal-policies': [openScope('api::appraisal-policy.appraisal-policy')],
  competencies: [openScope('api::competency.competency')],
  'competency-standards': [openScope('api::competency-standard.competency-standard')],
  holidays: [openScope('api::holiday.holiday')],
  'indicator-categories': [openScope('api::indicator-category.indicator-category')],
  'org-units': [openScope('api::org-unit.org-unit')],
  positions: [openScope('api::position.position')],
  'service-surveys': [openScope('api::service-survey.service-survey')],
  trainings: [openScope('api::training.training')],
  'training-providers': [openScope('api::training-provider.training-provider')],
} satisfies Record<string, [Scope] | [Scope, States]>;

export type WholeList = keyof typeof WHOLE;

/** What a linked record is called. */
const NAMED_BY = ['name', 'title', 'code', 'documentId'];
const nameOf = (row: Row): Value => plain(NAMED_BY.map((name) => row[name]).find((one) => one != null));

const headingOf = ({ uid }: Scope, name: string): Text => {
  const key = labelKey(uid, name);
  return { id: messages.id[key] ?? name, en: messages.en[key] ?? name };
};

const linked = (scope: Scope, name: string): ExportColumn => ({
  heading: headingOf(scope, name),
  value: (row) => {
    const found = row[name] as Row | Row[] | null | undefined;
    if (Array.isArray(found)) return found.map((one) => String(nameOf(one) ?? '')).join('; ');
    return found ? nameOf(found) : null;
  },
});

const STATE = { id: 'Kode tahap', en: 'State code' };

/** Each competency with its level, and the level that the position asks for. */
const LEVELS: ExportColumn = {
  heading: { id: 'Tingkat kompetensi (standar)', en: 'Levels of competence (standard)' },
  value: ({ ratings }, language) =>
    ((ratings ?? []) as KeptRating[])
      .map(({ name, nameEn, level, required }) => {
        const word = language === 'en' ? (nameEn ?? name) : name;
        return `${word}: ${String(level)} (${String(required)})`;
      })
      .join('; '),
};

/** Of the large fields those that have a column. */
const largeOf = ({ uid, whole = [] }: Scope): string[] =>
  whole.filter((name) => name === 'result' || (name === 'ratings' && uid === COMPETENCY_ASSESSMENT));

const columnsOf = (scope: Scope, states?: States): ExportColumn[] => {
  const fields = scope.fields.filter((name) => name !== 'documentId');
  const scalars = fields.flatMap((name): ExportColumn[] => {
    const { id, en } = headingOf(scope, name);
    if (name !== 'state' || !states) return [field(name, id, en)];
    return [field(name, STATE.id, STATE.en), inWords(name, id, en, states)];
  });
  const result = scope.whole?.includes('result')
    ? [coded('predicate', 'Predikat', 'Predicate', PREDICATE)]
    : [];
  const levels = scope.uid === COMPETENCY_ASSESSMENT ? [LEVELS] : [];
  return [
    field('documentId', 'ID', 'ID'),
    ...Object.keys(scope.relations).map((name) => linked(scope, name)),
    ...scalars,
    ...result,
    ...levels,
  ];
};

export const WHOLE_LISTS = Object.entries(WHOLE).map(([name, [scope, states]]) => ({
  name: name as WholeList,
  scope,
  populate: [...Object.keys(scope.relations), ...largeOf(scope)],
  columns: columnsOf(scope, states),
}));
