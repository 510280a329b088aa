import { useRef, useState } from 'react';
import { useMutation } from 'react-query';
import { asked, useApi } from '../../api/client';
import type { DefinitionInfo, FoundEntries, FoundEntry } from '../../api/contracts';
import { keep } from '../../api/keep';
import { useText } from '../../text';
import { useEntryWords } from './words';

/** Days as the browser's calendar has them, the last one included; what is empty narrows nothing. */
export interface EntryQuery {
  q: string;
  subject: string;
  event: string;
  from: string;
  to: string;
}

export const EVERYTHING: EntryQuery = { q: '', subject: '', event: '', from: '', to: '' };

const PAGE = 25;
/** As many as the server gives at once. */
const AT_ONCE = 500;
/** More than that a spreadsheet does not open with pleasure: the days can be narrowed. */
const MOST = 100_000;

const midnight = (day: string, later = 0): string | undefined => {
  if (day === '') return undefined;
  const at = new Date(`${day}T00:00`);
  at.setDate(at.getDate() + later);
  return at.toISOString();
};

const pathOf = ({ from, to, ...query }: EntryQuery, before: string | null, limit: number): string =>
  `/workflow/audit/entries${asked({ ...query, from: midnight(from), to: midnight(to, 1), before, limit })}`;

interface Look {
  query: EntryQuery;
  after: string | null;
}

/** Looks further and further back until there is a page of what is sought, or nothing older. */
export const useEntries = (definitions: readonly DefinitionInfo[]) => {
  const t = useText();
  const { get } = useApi();
  const words = useEntryWords(definitions);
  const [found, setFound] = useState<FoundEntry[]>([]);
  const [place, setPlace] = useState<FoundEntries['meta']>({ next: null, backTo: null });
  const [exporting, setExporting] = useState<number | null>(null);
  const turn = useRef(0);
  const takings = useRef(0);

  const look = useMutation(async ({ query, after }: Look) => {
    const mine = (turn.current += 1);
    let rows: FoundEntry[] = after === null ? [] : found;
    const wanted = rows.length + PAGE;
    let next = after;
    if (after === null) setFound([]);
    do {
      const { data, meta }: FoundEntries = await get(pathOf(query, next, PAGE));
      if (mine !== turn.current) return;
      rows = [...rows, ...data];
      next = meta.next;
      setFound(rows);
      setPlace(meta);
    } while (next !== null && rows.length < wanted);
  });

  const line = (entry: FoundEntry): string[] => [
    entry.at,
    words.who(entry),
    words.event(entry),
    words.kind(entry),
    entry.title,
    words.way(entry),
    entry.comment ?? '',
    entry.hash,
  ];
  const head = [
    t('audit.when'),
    t('audit.who'),
    t('audit.what'),
    t('cockpit.definition'),
    t('entries.about'),
    t('entries.way'),
    t('entries.comment'),
    t('entries.seal'),
  ];

  const take = useMutation(
    async (query: EntryQuery) => {
      const mine = (takings.current += 1);
      const rows: string[][] = [];
      let next: string | null = null;
      setExporting(0);
      do {
        const { data, meta }: FoundEntries = await get(pathOf(query, next, AT_ONCE));
        rows.push(...data.map(line));
        next = meta.next;
        setExporting(rows.length);
      } while (next !== null && rows.length < MOST && mine === takings.current);
      keep('audit.csv', [head, ...rows]);
    },
    { onSettled: () => setExporting(null) },
  );

  return {
    found,
    ...place,
    look,
    take,
    exporting,
    /** What has been read so far is kept. */
    stop: () => {
      takings.current += 1;
    },
  };
};
