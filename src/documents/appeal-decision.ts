import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Appeal } from '../appraisal/workflow/facts';
import { outcomeLines, ratingText } from './evaluation';
import { head, heading, lines, onPaper, parties, seal, signatures } from './paper';
import { lastStep, type Sheet } from './sheet';
import type { Voice } from './voice';
import { WORDS } from './words';

/** The decision on an objection, in the order of the form (PP 30/2019 art. 59). */

export type DecidedAppeal = Appeal & { decision: NonNullable<Appeal['decision']> };

const part = (number: number, title: keyof typeof WORDS, voice: Voice, ...content: Content[]): Content[] => [
  heading(`${String(number)}. ${voice.say(WORDS[title])}`),
  ...content,
];

const paragraph = (text: string): Content => ({ text, alignment: 'justify', marginBottom: 4 });

/** What is at issue: the result as it stood when the objection was filed. */
const issue = ({ shown }: Sheet, voice: Voice): Content[] => {
  const contested = shown.initialResult ?? shown.result;
  return [
    paragraph(`${voice.say(WORDS.resultAppealed)}:`),
    ...(contested ? [lines(outcomeLines(contested, voice))] : []),
  ];
};

const recommendation = ({ requested }: DecidedAppeal, voice: Voice): Content =>
  requested
    ? lines([
        [voice.say(WORDS.requested), ''],
        [voice.say(WORDS.resultRating), ratingText(requested.resultRating, voice)],
        [voice.say(WORDS.behaviourRating), ratingText(requested.behaviourRating, voice)],
      ])
    : paragraph(voice.say(WORDS.noRequest));

const decided = ({ shown }: Sheet, { decision, explanation }: DecidedAppeal, voice: Voice): Content[] => [
  { text: voice.say(WORDS[decision.outcome]), bold: true, marginBottom: 4 },
  ...(decision.text ? [paragraph(decision.text)] : []),
  ...(shown.initialResult && shown.result
    ? [paragraph(`${voice.say(WORDS.afterAppeal)}:`), lines(outcomeLines(shown.result, voice))]
    : []),
  ...(decision.outcome !== 'granted' && explanation?.text ? [paragraph(voice.say(WORDS.bothHeard))] : []),
];

/** @param appeal one that was decided */
export const appealDecision = (
  sheet: Sheet,
  appeal: DecidedAppeal,
  voice: Voice,
  printedAt: Date,
): TDocumentDefinitions => {
  const { explanation, evidence, grounds, filedAt } = appeal;
  const content: Content[] = [
    head(sheet, WORDS.appealDecision, voice),
    parties(sheet, voice),
    ...part(1, 'issue', voice, ...issue(sheet, voice)),
    ...part(2, 'recommendation', voice, recommendation(appeal, voice)),
    ...part(
      3,
      'objection',
      voice,
      paragraph(grounds),
      lines([
        ...(evidence ? [[voice.say(WORDS.supporting), evidence] as [string, string]] : []),
        [voice.say(WORDS.filed), voice.moment(new Date(filedAt))],
      ]),
    ),
    ...part(4, 'explanation', voice, paragraph(explanation?.text ?? voice.say(WORDS.notExplained))),
    ...part(5, 'decision', voice, ...decided(sheet, appeal, voice)),
    signatures(
      [
        {
          role: WORDS.employee,
          person: sheet.employee,
          did: WORDS.filed,
          step: lastStep(sheet, ['FILE_APPEAL']),
        },
        {
          role: WORDS.appraiser,
          person: sheet.appraiser,
          did: WORDS.explained,
          step: lastStep(sheet, ['EXPLAIN'], ['FILE_APPEAL']),
        },
        {
          role: WORDS.superior,
          person: sheet.superior,
          did: WORDS.decided,
          step: lastStep(sheet, ['UPHOLD', 'CHANGE_RESULT'], ['FILE_APPEAL']),
        },
      ],
      voice,
    ),
    seal('appeal-decision', sheet, voice),
  ];
  return onPaper(sheet, content, { title: WORDS.appealDecision, draft: false, printedAt }, voice);
};
