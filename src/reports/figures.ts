import type { Core } from '@strapi/strapi';
import { query, type Text } from '../../plugins/workflow/server/src/public';
import type { Value } from '../exports/columns';

/** What reports have in common. */

export interface Asked {
  /** documentId of a cycle. */
  cycle?: string | undefined;
  /** The units that are told of; null for all of them. */
  units: string[] | null;
  /** Days; which event they belong to stands with the figures. */
  from?: string | undefined;
  to?: string | undefined;
  now: Date;
}

export interface Figure {
  name: string;
  heading: Text;
  meaning: Text;
}

export type ReportRow = Record<string, Value>;

export interface Report {
  title: Text;
  figures: Figure[];
  read: (strapi: Core.Strapi, asked: Asked, language: keyof Text) => Promise<ReportRow[]>;
}

export const figure = (name: string, heading: Text, meaning: Text): Figure => ({ name, heading, meaning });

export const UNIT: Figure[] = [
  figure(
    'unit',
    { id: 'Unit kerja', en: 'Org unit' },
    {
      id: 'Unit kerja pegawai saat penilaian dibuka',
      en: 'The unit of the person when the appraisal opened',
    },
  ),
];

/** What days mean to reports of results. */
export const SINCE: Text = {
  id: 'pada penilaian yang masuk tahapnya sekarang dari `from` sampai `to`',
  en: 'that came to their present state from `from` to `to`',
};

/** For groups of many: the usual memory of a query would send them to the disk and back. */
export const readMany = <R>(
  strapi: Core.Strapi,
  sql: string,
  bindings: Parameters<typeof query>[2],
): Promise<R[]> =>
  strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`SET LOCAL work_mem = '64MB'`);
    return query<R>(trx, sql, bindings);
  });
