import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import {
  BEHAVIOUR_VALUES,
  type Figure,
  type Indicator,
  type Rating,
  type WorkResult,
} from '../appraisal/plan';
import { exact, exactText } from '../appraisal/scoring/exact';
import { allNodes, type Explanation } from '../appraisal/scoring/explanation';
import type { Result } from '../appraisal/workflow/facts';
import { howItCameAbout } from './figures';
import {
  acrossRow,
  grid,
  head,
  heading,
  lines,
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
import { guides } from './target-plan';
import type { Voice } from './voice';
import { ACHIEVEMENT, ASPECT, PREDICATE, RATING, WORDS } from './words';

/** The evaluation document: realisation, self-assessment, ratings, and the result with its figures. */

const COLUMNS = 8;
const KINDS = ['primary', 'additional'] as const;

export const ratingText = (rating: Rating | null | undefined, voice: Voice): string =>
  rating ? voice.say(RATING[rating]) : '—';

const small = (label: string, text: string | null | undefined): Content[] =>
  text?.trim() ? [{ text: `${label}: ${text}`, fontSize: 8, italics: true }] : [];

/** Where numbers are kept, the employee's own view of an indicator is the figure that they handed in. */
const ownFigure = (realisation: unknown, unit: string, voice: Voice): string =>
  typeof realisation === 'number' || typeof realisation === 'string' ? voice.target(realisation, unit) : '—';

const indicatorCells = (indicator: Indicator, { shown, ruleSet }: Sheet, voice: Voice): Cell[] => {
  const own = shown.selfAssessment?.ratings.find(({ indicator: key }) => key === indicator.key);
  const { realisation, unit, target } = indicator;
  return [
    { stack: [{ text: voice.say(ASPECT[indicator.aspect]), italics: true, fontSize: 9 }, indicator.title] },
    voice.target(target, unit),
    {
      stack: [
        realisation === null || realisation === undefined ? '—' : voice.target(realisation, unit),
        ...small(voice.say(WORDS.evidence), own?.evidence),
        ...small(voice.say(WORDS.ownNote), own?.note),
      ],
    },
    ruleSet === 'numeric'
      ? ownFigure(own?.realisation, unit, voice)
      : ratingText(indicator.selfRating, voice),
    ratingText(indicator.rating, voice),
    orDash(indicator.note),
  ];
};

const resultRows = (result: WorkResult, number: number, sheet: Sheet, voice: Voice): Cell[][] =>
  result.indicators.map((indicator, position) => [
    position === 0 ? { text: String(number), rowSpan: result.indicators.length, alignment: 'center' } : '',
    position === 0 ? { text: result.title, rowSpan: result.indicators.length } : '',
    ...indicatorCells(indicator, sheet, voice),
  ]);

const resultsTable = (sheet: Sheet, voice: Voice): Content => {
  const plan = sheet.shown.workResults ?? [];
  const header = [
    WORDS.no,
    WORDS.result,
    WORDS.indicator,
    WORDS.target,
    WORDS.realisation,
    WORDS.selfRating,
    WORDS.rating,
    WORDS.feedback,
  ].map((text) => th(voice.say(text)));
  const body = KINDS.flatMap((kind, position) => {
    const results = plan.filter((result) => result.kind === kind);
    return [
      acrossRow(`${String.fromCharCode(65 + position)}. ${voice.say(WORDS[kind])}`, COLUMNS),
      ...(results.length === 0
        ? [acrossRow(voice.say(WORDS.none), COLUMNS)]
        : results.flatMap((result, index) => resultRows(result, index + 1, sheet, voice))),
    ];
  });
  return grid([16, 120, 140, 75, '*', 62, 62, 110], [header, ...body]);
};

const behaviourTable = ({ shown, ruleSet }: Sheet, voice: Voice): Content => {
  const rated = new Map((shown.behaviours ?? []).map((one) => [one.value, one]));
  const judged = ruleSet === 'numeric' ? WORDS.score : WORDS.rating;
  const points = (score: Figure | null | undefined): string => (score == null ? '—' : voice.figure(score));
  return grid(
    [16, '*', 150, 80, 160],
    [
      [WORDS.no, WORDS.behaviourValue, WORDS.selfRating, judged, WORDS.feedback].map((text) =>
        th(voice.say(text)),
      ),
      ...BEHAVIOUR_VALUES.map((value, position): Cell[] => {
        const one = rated.get(value);
        return [
          { text: String(position + 1), alignment: 'center' },
          guides(value, voice),
          {
            stack: [
              ruleSet === 'numeric' ? points(one?.selfScore) : ratingText(one?.selfRating, voice),
              ...small(voice.say(WORDS.ownNote), one?.selfNote),
            ],
          },
          ruleSet === 'numeric' ? right(points(one?.score)) : ratingText(one?.rating, voice),
          orDash(one?.note),
        ];
      }),
    ],
  );
};

/** "93,33 = 280/3": the sum below is that of the exact figures. */
const exactly = (figure: string, voice: Voice): string => {
  const plain = voice.figure(figure);
  return plain === figure && figure.includes('/') ? `${voice.score(figure)} = ${figure}` : plain;
};

const isTree = (value: unknown): value is Explanation =>
  typeof value === 'object' && value !== null && 'label' in value && 'rule' in value;

const treeOf = ({ explanation }: Result): Explanation | null => (isTree(explanation) ? explanation : null);

/** The sum by which the NK was found: both parts, their shares, and what each adds. */
const sumTable = (result: Result, voice: Voice): Content[] => {
  const tree = treeOf(result);
  const inputs = tree && allNodes(tree).find((node) => node.inputs?.skpShare !== undefined)?.inputs;
  if (!inputs) return [];
  const part = (label: keyof typeof WORDS, value: string, share: string): Cell[] => [
    voice.say(WORDS[label]),
    right(exactly(value, voice)),
    right(voice.figure(share)),
    right(exactly(exactText(exact(value).mul(exact(share))), voice)),
  ];
  const { skp, skpShare, behaviour, behaviourShare } = inputs;
  return [
    grid(
      ['*', 110, 60, 130],
      [
        [WORDS.item, WORDS.score, WORDS.share, WORDS.contribution].map((text) => th(voice.say(text))),
        part('skp', String(skp), String(skpShare)),
        part('behaviourScore', String(behaviour), String(behaviourShare)),
        [
          { text: voice.say(WORDS.performanceScore), bold: true, colSpan: 3 },
          '',
          '',
          right(voice.score(result.score ?? ''), { bold: true }),
        ],
      ],
    ),
  ];
};

/** The result as lines of a form; used for the result before an appeal too. */
export const outcomeLines = (result: Result, voice: Voice): [string, string][] => [
  ...(result.resultRating
    ? [[voice.say(WORDS.resultRating), ratingText(result.resultRating, voice)] as [string, string]]
    : []),
  ...(result.behaviourRating
    ? [[voice.say(WORDS.behaviourRating), ratingText(result.behaviourRating, voice)] as [string, string]]
    : []),
  ...(result.score
    ? [[voice.say(WORDS.performanceScore), voice.score(result.score)] as [string, string]]
    : []),
  [voice.say(WORDS.predicate), voice.say(PREDICATE[result.predicate])],
];

const outcome = (sheet: Sheet, result: Result, voice: Voice): Content[] => {
  const { shown, achievement, policy } = sheet;
  const { review, initialResult, appeal } = shown;
  // Both instances changed it: what stood between them is shown too.
  const second = appeal?.decision?.outcome === 'upheld' ? undefined : appeal?.second;
  const between = second?.decision?.outcome === 'changed' ? second.before : null;
  return [
    heading(voice.say(initialResult ? WORDS.afterAppeal : WORDS.outcome)),
    ...sumTable(result, voice),
    lines([
      ...(achievement
        ? [[voice.say(WORDS.achievement), voice.say(ACHIEVEMENT[achievement])] as [string, string]]
        : []),
      ...outcomeLines(result, voice),
      ...(review?.reason ? [[voice.say(WORDS.reason), review.reason] as [string, string]] : []),
      ...(review?.dialogueAt
        ? [[voice.say(WORDS.dialogue), voice.dayOf(new Date(review.dialogueAt))] as [string, string]]
        : []),
      [voice.say(WORDS.policy), policy],
    ]),
    ...(between ? [heading(voice.say(WORDS.afterFirstInstance)), lines(outcomeLines(between, voice))] : []),
    ...(initialResult ? [heading(voice.say(WORDS.initial)), lines(outcomeLines(initialResult, voice))] : []),
  ];
};

const signed = (sheet: Sheet): Signature[] => {
  const received = lastStep(sheet, ['ACKNOWLEDGE', 'ACCEPT_BY_LAPSE', 'FILE_APPEAL'], ['SUBMIT_REVIEW']);
  const byLapse = received?.event === 'ACCEPT_BY_LAPSE';
  const did = received?.event === 'FILE_APPEAL' ? WORDS.objected : WORDS.received;
  return [
    {
      role: WORDS.employee,
      person: sheet.employee,
      did: byLapse ? WORDS.receivedByLapse : did,
      // Nobody signed: the deadline passed.
      step: received && byLapse ? { ...received, by: sheet.employee } : received,
    },
    {
      role: WORDS.appraiser,
      person: sheet.appraiser,
      did: WORDS.reviewed,
      step: lastStep(sheet, ['SUBMIT_REVIEW']),
    },
    {
      role: WORDS.superior,
      person: sheet.superior,
      did: WORDS.set,
      step: lastStep(sheet, ['APPROVE'], ['SUBMIT_REVIEW']),
    },
  ];
};

/** @param result as the reader may see it */
export const evaluation = (
  sheet: Sheet,
  result: Result,
  voice: Voice,
  printedAt: Date,
): TDocumentDefinitions => {
  const tree = treeOf(result);
  const content: Content[] = [
    head(sheet, WORDS.evaluation, voice),
    parties(sheet, voice),
    heading(voice.say(WORDS.results)),
    ...(sheet.shown.selfAssessment?.lapsed ? [{ text: voice.say(WORDS.selfNotGiven), italics: true }] : []),
    resultsTable(sheet, voice),
    heading(voice.say(WORDS.behaviour)),
    behaviourTable(sheet, voice),
    ...outcome(sheet, result, voice),
    signatures(signed(sheet), voice),
    seal('evaluation', sheet, voice),
    ...(tree ? [howItCameAbout(tree, voice)] : []),
  ];
  return onPaper(sheet, content, { title: WORDS.evaluation, landscape: true, draft: true, printedAt }, voice);
};
