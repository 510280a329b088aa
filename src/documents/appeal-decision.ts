import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Appeal, Result, SecondAppeal } from '../appraisal/workflow/facts';
import { outcomeLines, ratingText } from './evaluation';
import { head, heading, lines, onPaper, parties, seal, signatures } from './paper';
import { lastStep, type Sheet } from './sheet';
import type { Voice } from './voice';
import { WORDS } from './words';

/** The decision on an objection, in the order of the form (PP 30/2019 art. 59). */

export type DecidedAppeal = Appeal & { decision: NonNullable<Appeal['decision']> };

const DECISIONS = ['UPHOLD', 'CHANGE_RESULT'];

const part = (number: number, title: keyof typeof WORDS, voice: Voice, ...content: Content[]): Content[] => [
  heading(`${String(number)}. ${voice.say(WORDS[title])}`),
  ...content,
];

const paragraph = (text: string): Content => ({ text, alignment: 'justify', marginBottom: 4 });

/** The steps of the first instance, and those from the second appeal on. */
const instancesOf = (sheet: Sheet, { second }: DecidedAppeal): { first: Sheet; second: Sheet | null } => {
  const from = second ? sheet.steps.findLastIndex(({ event }) => event === 'FILE_APPEAL') : -1;
  if (from < 0) return { first: sheet, second: null };
  return {
    first: { ...sheet, steps: sheet.steps.slice(0, from) },
    second: { ...sheet, steps: sheet.steps.slice(from) },
  };
};

/** What is at issue: the result as it stood when the objection was filed. */
const issue = ({ shown }: Sheet, voice: Voice): Content[] => {
  const contested = shown.initialResult ?? shown.result;
  return [
    paragraph(`${voice.say(WORDS.resultAppealed)}:`),
    ...(contested ? [lines(outcomeLines(contested, voice))] : []),
  ];
};

const filed = ({ grounds, evidence, filedAt }: DecidedAppeal | SecondAppeal, voice: Voice): Content[] => [
  paragraph(grounds),
  lines([
    ...(evidence ? [[voice.say(WORDS.supporting), evidence] as [string, string]] : []),
    [voice.say(WORDS.filed), voice.moment(new Date(filedAt))],
  ]),
];

const recommendation = ({ requested }: DecidedAppeal, voice: Voice): Content =>
  requested
    ? lines([
        [voice.say(WORDS.requested), ''],
        [voice.say(WORDS.resultRating), ratingText(requested.resultRating, voice)],
        [voice.say(WORDS.behaviourRating), ratingText(requested.behaviourRating, voice)],
      ])
    : paragraph(voice.say(WORDS.noRequest));

const after = (title: keyof typeof WORDS, result: Result | null | undefined, voice: Voice): Content[] =>
  result ? [paragraph(`${voice.say(WORDS[title])}:`), lines(outcomeLines(result, voice))] : [];

const decided = (
  { shown }: Sheet,
  { decision, explanation, second }: DecidedAppeal,
  voice: Voice,
): Content[] => [
  { text: voice.say(WORDS[decision.outcome]), bold: true, marginBottom: 4 },
  ...(decision.text ? [paragraph(decision.text)] : []),
  ...(decision.outcome === 'upheld'
    ? []
    : after('afterAppeal', second ? second.before : shown.result, voice)),
  ...(decision.outcome !== 'granted' && explanation?.text ? [paragraph(voice.say(WORDS.bothHeard))] : []),
];

/** What the employee put to the second instance, and what it said; empty where there was none. */
const secondInstance = (sheet: Sheet, { second }: DecidedAppeal, voice: Voice): Content[] => {
  if (!second) return [];
  const { decision } = second;
  const outcome = decision
    ? decision.outcome === 'upheld'
      ? 'upheldAgain'
      : decision.outcome
    : 'notDecided';
  return [
    ...part(6, 'secondAppeal', voice, ...filed(second, voice)),
    ...part(
      7,
      'secondDecision',
      voice,
      { text: voice.say(WORDS[outcome]), bold: true, marginBottom: 4 },
      ...(decision?.text ? [paragraph(decision.text)] : []),
      ...(decision?.outcome === 'changed' ? after('afterSecondInstance', sheet.shown.result, voice) : []),
    ),
    signatures(
      [
        {
          role: WORDS.employee,
          person: sheet.employee,
          did: WORDS.filed,
          step: lastStep(sheet, ['FILE_APPEAL']),
        },
        { role: WORDS.authority, person: null, did: WORDS.decided, step: lastStep(sheet, DECISIONS) },
      ],
      voice,
    ),
  ];
};

/** @param appeal one that was decided */
export const appealDecision = (
  sheet: Sheet,
  appeal: DecidedAppeal,
  voice: Voice,
  printedAt: Date,
): TDocumentDefinitions => {
  const { explanation } = appeal;
  const { first, second } = instancesOf(sheet, appeal);
  const content: Content[] = [
    head(sheet, WORDS.appealDecision, voice),
    parties(sheet, voice),
    ...part(1, 'issue', voice, ...issue(sheet, voice)),
    ...part(2, 'recommendation', voice, recommendation(appeal, voice)),
    ...part(3, 'objection', voice, ...filed(appeal, voice)),
    ...part(4, 'explanation', voice, paragraph(explanation?.text ?? voice.say(WORDS.notExplained))),
    ...part(5, 'decision', voice, ...decided(sheet, appeal, voice)),
    signatures(
      [
        {
          role: WORDS.employee,
          person: sheet.employee,
          did: WORDS.filed,
          step: lastStep(first, ['FILE_APPEAL']),
        },
        {
          role: WORDS.appraiser,
          person: sheet.appraiser,
          did: WORDS.explained,
          step: lastStep(first, ['EXPLAIN'], ['FILE_APPEAL']),
        },
        {
          role: WORDS.superior,
          person: sheet.superior,
          did: WORDS.decided,
          step: lastStep(first, DECISIONS, ['FILE_APPEAL']),
        },
      ],
      voice,
    ),
    ...(second ? secondInstance(second, appeal, voice) : []),
    seal('appeal-decision', sheet, voice),
  ];
  return onPaper(sheet, content, { title: WORDS.appealDecision, draft: false, printedAt }, voice);
};
