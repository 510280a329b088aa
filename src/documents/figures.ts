import type { Content } from 'pdfmake/interfaces';
import { parseFigure } from '../appraisal/scoring/exact';
import type { Explanation, Rounding } from '../appraisal/scoring/explanation';
import { SCORING_MESSAGES } from '../appraisal/scoring/refusals';
import { grid, heading, th } from './paper';
import type { Cell } from './paper';
import type { Voice } from './voice';
import { CODES, INPUTS, WORDS } from './words';

/** The stored explanation of a result, line by line: every figure with what it was found from and the source. */

const ROUNDED: Record<Rounding, keyof typeof WORDS> = {
  'half-up-0': 'roundedWhole',
  'half-up-2': 'roundedTwo',
};

const MESSAGES: Record<string, { id: string; en: string }> = SCORING_MESSAGES;

/** A code in words, a figure as people write it, else as it stands. */
const spokenValue = (value: string | number, voice: Voice): string => {
  const words = CODES[String(value)] ?? MESSAGES[String(value)];
  return words ? voice.say(words) : voice.figure(value);
};

const inputsOf = ({ inputs = {} }: Explanation, voice: Voice): string =>
  Object.entries(inputs)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => {
      const label = INPUTS[name];
      return `${label ? voice.say(label) : name}: ${spokenValue(value ?? '', voice)}`;
    })
    .join('; ');

/** "93,33 (tepatnya 280/3)": a reader who recomputes needs the exact figure. */
const valueOf = ({ value, exact, rounding }: Explanation, voice: Voice): string => {
  if (value === null) return '—';
  const shown = parseFigure(value) && !CODES[value] ? voice.score(value) : spokenValue(value, voice);
  const notes = [
    ...(exact === undefined ? [] : [`${voice.say(WORDS.exactly)} ${exact}`]),
    ...(rounding === undefined ? [] : [voice.say(WORDS[ROUNDED[rounding]])]),
  ];
  return notes.length === 0 ? shown : `${shown} (${notes.join(', ')})`;
};

const basisOf = ({ basis: { regulation, article } }: Explanation, voice: Voice): string =>
  article === undefined ? regulation : `${regulation} ${voice.say(WORDS.article)} ${article}`;

const rowsOf = (node: Explanation, depth: number, voice: Voice): Cell[][] => [
  [
    { text: voice.say(node.label), marginLeft: depth * 6, bold: depth < 2 },
    valueOf(node, voice),
    inputsOf(node, voice),
    voice.say(node.rule),
    basisOf(node, voice),
  ],
  ...(node.children ?? []).flatMap((child) => rowsOf(child, depth + 1, voice)),
];

export const howItCameAbout = (root: Explanation, voice: Voice): Content => [
  { ...asHeading(voice), pageBreak: 'before' },
  {
    fontSize: 8,
    stack: [
      grid(
        [150, 90, 170, '*', 90],
        [
          [WORDS.item, WORDS.value, WORDS.inputs, WORDS.rule, WORDS.basis].map((text) => th(voice.say(text))),
          ...rowsOf(root, 0, voice),
        ],
      ),
    ],
  },
];

const asHeading = (voice: Voice) => ({ stack: [heading(voice.say(WORDS.howFound))] });
