import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Text } from '../../plugins/workflow/server/src/public';
import type { PrintedPerson, Sheet, SignedStep } from './sheet';
import type { Voice } from './voice';
import { WORDS } from './words';

/** What all printed forms share: head, parties, tables, signatures, and the frame of each page. */

export type Cell = TableCell;

/** "—" for what is not there. */
export const orDash = (text: string | null | undefined): string => (text?.trim() ? text : '—');

export const heading = (text: string): Content => ({ text: text.toUpperCase(), style: 'heading' });
export const th = (text: string, more: object = {}): Cell => ({ text, style: 'th', ...more });
export const right = (text: string, more: object = {}): Cell => ({ text, alignment: 'right', ...more });

/** A cell over the whole row, and the empty ones that pdfmake wants behind it. */
export const acrossRow = (text: string, columns: number): Cell[] => [
  { text, bold: true, colSpan: columns, fillColor: '#f2f2f2' },
  ...Array.from({ length: columns - 1 }, (): Cell => ''),
];

export const grid = (widths: (string | number)[], body: Cell[][], headerRows = 1): Content => ({
  table: { widths, body, headerRows, dontBreakRows: true },
  layout: 'form',
  marginBottom: 8,
});

/** A small table of labels and their values. */
export const lines = (rows: [string, string][]): Content => ({
  table: {
    widths: ['auto', 'auto', '*'],
    body: rows.map(([label, value]): Cell[] => [label, ':', value]),
  },
  layout: 'noBorders',
  marginBottom: 8,
});

/** The institution, the unit, what document this is, and its period. */
export const head = ({ units, periodStart, periodEnd, year }: Sheet, title: Text, voice: Voice): Content => {
  const institution = units.at(-1) ?? '';
  const unit = units[0];
  return [
    { text: institution.toUpperCase(), bold: true, fontSize: 13, alignment: 'center' },
    ...(unit !== undefined && unit !== institution ? [{ text: unit, alignment: 'center' as const }] : []),
    { canvas: [{ type: 'rect', x: 0, y: 3, w: 60, h: 0.8, color: '#000' }], alignment: 'center' },
    { text: voice.say(title).toUpperCase(), bold: true, fontSize: 12, alignment: 'center', marginTop: 8 },
    {
      text: `${voice.say(WORDS.period)} ${String(year)}: ${voice.day(periodStart)} ${voice.say(WORDS.until)} ${voice.day(periodEnd)}`,
      alignment: 'center',
      marginBottom: 8,
    },
  ];
};

const PERSON: [keyof PrintedPerson, Text][] = [
  ['name', WORDS.name],
  ['number', WORDS.number],
  ['rank', WORDS.rank],
  ['position', WORDS.position],
  ['unit', WORDS.unit],
];

/** Both parties side by side, as the form has it. */
export const parties = ({ employee, appraiser }: Sheet, voice: Voice): Content =>
  grid(
    [18, 92, '*', 92, '*'],
    [
      [
        th(voice.say(WORDS.no)),
        th(voice.say(WORDS.employee), { colSpan: 2 }),
        '',
        th(voice.say(WORDS.appraiser), { colSpan: 2 }),
        '',
      ],
      ...PERSON.map(([field, label], position): Cell[] => [
        String(position + 1),
        voice.say(label),
        orDash(employee[field]),
        voice.say(label),
        orDash(appraiser?.[field]),
      ]),
    ],
  );

export interface Signature {
  role: Text;
  /** Who would sign, where nobody has yet. */
  person: PrintedPerson | null;
  did: Text;
  step: SignedStep | null;
}

/** Dated signatures side by side: who did it, when, and on whose behalf. */
export const signatures = (given: Signature[], voice: Voice): Content => ({
  columns: given.map(({ role, person, did, step }) => ({
    width: '*',
    unbreakable: true,
    alignment: 'center' as const,
    stack: [
      { text: voice.say(role), bold: true },
      { text: step ? `${voice.say(did)} ${voice.moment(step.at)}` : voice.say(WORDS.notSigned), fontSize: 9 },
      ...(step?.onBehalfOf
        ? [{ text: `${voice.say(WORDS.onBehalfOf)} ${step.onBehalfOf}`, fontSize: 9 }]
        : []),
      { text: orDash(step?.by.name ?? person?.name), decoration: 'underline' as const, marginTop: 22 },
      { text: `NIP ${orDash(step ? step.by.number : person?.number)}`, fontSize: 9 },
    ],
  })),
  columnGap: 12,
  marginTop: 10,
  unbreakable: true,
});

/** What a reader holds against the history of the appraisal: the same text, to read and to scan. */
export const seal = (name: string, { shown, hash }: Sheet, voice: Voice): Content => ({
  columns: [
    { qr: `kinerja:${name}:${shown.documentId}:${String(shown.revision)}:${hash}`, fit: 96, width: 96 },
    {
      width: '*',
      fontSize: 8,
      stack: [
        { text: voice.say(WORDS.verify), bold: true },
        `ID: ${shown.documentId}`,
        `${voice.say(WORDS.revision)}: ${String(shown.revision)}`,
        `${voice.say(WORDS.fingerprint)}: ${hash}`,
      ],
    },
  ],
  marginTop: 14,
  unbreakable: true,
});

const SETTLED = 'final';
const markOf = (state: string, draft: boolean): Text | null => {
  if (state === 'cancelled') return WORDS.cancelled;
  return draft && state !== SETTLED ? WORDS.draft : null;
};

interface Frame {
  title: Text;
  landscape?: boolean;
  /** What it shows may still change. */
  draft: boolean;
  printedAt: Date;
}

/** The whole document: A4, the content on pages that are numbered, and marked as long as things may change. */
export const onPaper = (
  { shown, employee }: Sheet,
  content: Content[],
  { title, landscape = false, draft, printedAt }: Frame,
  voice: Voice,
): TDocumentDefinitions => {
  const mark = markOf(shown.state, draft);
  return {
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    pageMargins: [40, 36, 40, 44],
    defaultStyle: { font: 'Tinos', fontSize: 10, lineHeight: 1.1 },
    styles: {
      heading: { bold: true, fontSize: 11, marginTop: 6, marginBottom: 4 },
      th: { bold: true, alignment: 'center', fillColor: '#e6e6e6' },
    },
    info: { title: `${voice.say(title)} – ${employee.name}`, creationDate: printedAt, creator: 'Kinerja' },
    language: voice.language,
    ...(mark
      ? { watermark: { text: voice.say(mark), color: '#888888', opacity: 0.12, bold: true, angle: -45 } }
      : {}),
    content,
    footer: (page, pages) => ({
      columns: [
        { text: `${voice.say(WORDS.printed)} ${voice.moment(printedAt)}`, width: '*' },
        {
          text: `${voice.say(WORDS.page)} ${String(page)} ${voice.say(WORDS.of)} ${String(pages)}`,
          alignment: 'right',
          width: '*',
        },
      ],
      fontSize: 8,
      margin: [40, 14, 40, 0],
    }),
  };
};
