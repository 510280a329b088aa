import type { Core } from '@strapi/strapi';
import type { Text } from '../../plugins/workflow/server/src/public';
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

/** The end of a WHERE over appraisals `a` with their unit `u` and cycle `c`. */
export const within = ({ units, cycle }: Asked): { sql: string; bindings: (string | string[])[] } => ({
  sql: [
    ...(units === null ? [] : [' AND u.document_id = ANY (?)']),
    ...(cycle === undefined ? [] : [' AND c.document_id = ?']),
  ].join(''),
  bindings: [...(units === null ? [] : [units]), ...(cycle === undefined ? [] : [cycle])],
});

/** Appraisals with their unit and cycle; those that were cancelled are left out. */
export const APPRAISALS = `appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id
  LEFT JOIN org_units u ON u.id = a.org_unit_id`;

/** Days of an instant, in WIB. */
export const between = (instant: string, { from, to }: Asked): { sql: string; bindings: string[] } => ({
  sql: [
    ...(from === undefined ? [] : [` AND (${instant} AT TIME ZONE 'Asia/Jakarta')::date >= ?::date`]),
    ...(to === undefined ? [] : [` AND (${instant} AT TIME ZONE 'Asia/Jakarta')::date <= ?::date`]),
  ].join(''),
  bindings: [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [to])],
});
