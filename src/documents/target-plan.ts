import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { BEHAVIOUR_GUIDES } from '../appraisal/behaviour-guides';
import { BEHAVIOUR_VALUES, type Indicator, type PlanDetails, type WorkResult } from '../appraisal/plan';
import { exact, exactText, parseFigure, sum } from '../appraisal/scoring/exact';
import { BEHAVIOUR_LABELS } from '../appraisal/scoring/labels';
import {
  acrossRow,
  grid,
  head,
  heading,
  onPaper,
  orDash,
  parties,
  right,
  seal,
  signatures,
  th,
} from './paper';
import type { Cell, Signature } from './paper';
import { lastStep, type Sheet } from './sheet';
import type { Voice } from './voice';
import { ASPECT, WORDS } from './words';

/** The target plan (SKP): what was agreed, before anything is rated. */

const KINDS = ['primary', 'additional'] as const;

/** Percent, or nothing where the indicator has none. */
const weightText = ({ weight }: Indicator, voice: Voice): string =>
  weight === null || weight === undefined ? '—' : `${voice.figure(weight)}%`;

const rowsOf = (result: WorkResult, number: number, { weightsUsed }: Sheet, voice: Voice): Cell[][] => {
  const rowSpan = Math.max(1, result.indicators.length);
  const title: Cell = {
    rowSpan,
    stack: [
      result.title,
      ...(result.parent
        ? [{ text: `${voice.say(WORDS.supports)}: ${result.parent}`, fontSize: 9, italics: true }]
        : []),
    ],
  };
  const indicators = result.indicators.map((indicator): Cell[] => [
    voice.say(ASPECT[indicator.aspect]),
    indicator.title,
    voice.target(indicator.target, indicator.unit),
    ...(weightsUsed ? [right(weightText(indicator, voice))] : []),
  ]);
  const rows = indicators.length > 0 ? indicators : [['—', '—', '—', ...(weightsUsed ? ['—'] : [])]];
  return rows.map((cells, position) => [
    position === 0 ? { text: String(number), rowSpan, alignment: 'center' } : '',
    position === 0 ? title : '',
    ...cells,
  ]);
};

const totalRow = (plan: WorkResult[], columns: number, voice: Voice): Cell[] => {
  const weights = plan.flatMap(({ indicators }) => indicators.map(({ weight }) => parseFigure(weight)));
  const total = sum(weights.map((weight) => weight ?? exact(0)));
  return [
    right(voice.say(WORDS.totalWeight), { bold: true, colSpan: columns - 1 }),
    ...Array.from({ length: columns - 2 }, (): Cell => ''),
    right(`${voice.figure(exactText(total))}%`, { bold: true }),
  ];
};

const planTable = (plan: WorkResult[], sheet: Sheet, voice: Voice): Content => {
  const { weightsUsed, executive } = sheet;
  const columns = weightsUsed ? 6 : 5;
  const header = [
    WORDS.no,
    WORDS.result,
    executive ? WORDS.perspective : WORDS.aspect,
    WORDS.indicator,
    WORDS.target,
    ...(weightsUsed ? [WORDS.weight] : []),
  ].map((text) => th(voice.say(text)));
  const body = KINDS.flatMap((kind, position) => {
    const results = plan.filter((result) => result.kind === kind);
    const letter = String.fromCharCode(65 + position);
    return [
      acrossRow(`${letter}. ${voice.say(WORDS[kind])}`, columns),
      ...(results.length === 0
        ? [acrossRow(voice.say(WORDS.none), columns)]
        : results.flatMap((result, index) => rowsOf(result, index + 1, sheet, voice))),
    ];
  });
  const total = weightsUsed && plan.length > 0 ? [totalRow(plan, columns, voice)] : [];
  return grid([16, 130, 62, '*', 80, ...(weightsUsed ? [44] : [])], [header, ...body, ...total]);
};

const behaviourTable = (expected: PlanDetails['expectations'], voice: Voice): Content =>
  grid(
    [16, '*', 160],
    [
      [th(voice.say(WORDS.no)), th(voice.say(WORDS.behaviourValue)), th(voice.say(WORDS.expectation))],
      ...BEHAVIOUR_VALUES.map((value, position): Cell[] => [
        { text: String(position + 1), alignment: 'center' },
        guides(value, voice),
        expected?.[value] ?? '',
      ]),
    ],
  );

/** A value's name, and what it asks for. */
export const guides = (value: (typeof BEHAVIOUR_VALUES)[number], voice: Voice): Cell => ({
  stack: [
    { text: voice.say(BEHAVIOUR_LABELS[value]), bold: true },
    { ul: BEHAVIOUR_GUIDES[value].map((guide) => voice.say(guide)), fontSize: 9 },
  ],
});

const listed = (items: string[] | null | undefined): Cell =>
  items && items.length > 0 ? { ul: items, fontSize: 9 } : ' ';

const annexes = (details: PlanDetails | null | undefined, voice: Voice): Content => [
  heading(voice.say(WORDS.annexes)),
  grid(
    [16, 160, '*'],
    [
      ...(['resources', 'accountability', 'consequences'] as const).map((name, position): Cell[] => [
        { text: String(position + 1), alignment: 'center' },
        voice.say(WORDS[name]),
        listed(details?.[name]),
      ]),
    ],
    0,
  ),
];

const isQualitative = (plan: WorkResult[]): boolean =>
  plan.length > 0 &&
  plan.every(({ indicators }) =>
    indicators.every(({ target }) => typeof target !== 'object' && !parseFigure(target)),
  );

/** Who signed the plan that is shown; a plan that was returned or is being revised is signed anew. */
const signed = (sheet: Sheet): Signature[] => {
  const { shown, steps, employee, appraiser } = sheet;
  const open = shown.state.startsWith('targetSetting');
  const reopened = open ? ['RETURN_TARGETS', 'REVISE_TARGETS'] : [];
  const set = lastStep(
    sheet,
    ['APPROVE_TARGETS', 'DRAFT_FOR_EMPLOYEE'],
    open ? [...reopened, 'SUBMIT_TARGETS'] : [],
  );
  if (set?.event === 'DRAFT_FOR_EMPLOYEE') {
    return [
      { role: WORDS.employee, person: employee, did: WORDS.submitted, step: null },
      { role: WORDS.performanceTeam, person: set.by, did: WORDS.draftedByTeam, step: set },
    ];
  }
  const before = set ? steps.filter(({ sequence }) => sequence < set.sequence) : steps;
  const submitted = lastStep({ steps: before }, ['SUBMIT_TARGETS'], reopened);
  return [
    { role: WORDS.employee, person: employee, did: WORDS.submitted, step: submitted },
    { role: WORDS.appraiser, person: appraiser, did: WORDS.approved, step: set },
  ];
};

export const targetPlan = (sheet: Sheet, voice: Voice, printedAt: Date): TDocumentDefinitions => {
  const { shown } = sheet;
  const plan = shown.workResults ?? [];
  const approach =
    WORDS[shown.planDetails?.approach ?? (isQualitative(plan) ? 'qualitative' : 'quantitative')];
  const content: Content[] = [
    head(sheet, WORDS.targetPlan, voice),
    { text: voice.say(approach), alignment: 'center', italics: true, marginBottom: 6 },
    parties(sheet, voice),
    heading(voice.say(WORDS.results)),
    plan.length === 0 ? { text: voice.say(WORDS.noPlan), marginBottom: 8 } : planTable(plan, sheet, voice),
    heading(voice.say(WORDS.behaviour)),
    behaviourTable(shown.planDetails?.expectations, voice),
    annexes(shown.planDetails, voice),
    { text: `${voice.say(WORDS.policy)}: ${orDash(sheet.policy)}`, fontSize: 9 },
    signatures(signed(sheet), voice),
    seal('target-plan', sheet, voice),
  ];
  const draft = shown.state.startsWith('targetSetting');
  return onPaper(sheet, content, { title: WORDS.targetPlan, draft, printedAt }, voice);
};
