import type { Core } from '@strapi/strapi';
import { readStays, readUnits, workflowOf } from '../../plugins/workflow/server/src/public';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { stateLabels } from '../appraisal/workflow/labels';
import { figure, UNIT, type Asked, type Report } from './figures';

/** Where appraisals stand and whether steps were done in time: sums that the engine keeps by unit and state. */

const STATE = [
  ...UNIT,
  figure(
    'state',
    { id: 'Kode tahap', en: 'State code' },
    { id: 'Kode tahap penilaian', en: 'Code of the state' },
  ),
  figure('label', { id: 'Tahap', en: 'State' }, { id: 'Nama tahap penilaian', en: 'Name of the state' }),
];

const namesOf = async (strapi: Core.Strapi, ids: (string | null)[]): Promise<Map<string, string>> => {
  const { unitNames } = workflowOf(strapi).host();
  const units = [...new Set(ids.filter((id) => id !== null))];
  return (await unitNames?.(strapi.db.connection, units)) ?? new Map<string, string>();
};

const filterOf = ({ cycle, units }: Asked) => ({ batch: cycle, units: units ?? undefined });

export const progress: Report = {
  title: { id: 'Kemajuan penilaian', en: 'Progress of appraisals' },
  figures: [
    ...STATE,
    figure(
      'appraisals',
      { id: 'Penilaian', en: 'Appraisals' },
      { id: 'Penilaian yang kini berada pada tahap ini', en: 'Appraisals that stand in this state now' },
    ),
    figure(
      'overdue',
      { id: 'Terlambat', en: 'Overdue' },
      { id: 'Di antaranya yang tenggatnya telah lewat', en: 'Of these, those whose deadline has passed' },
    ),
  ],
  async read(strapi, asked, language) {
    const rows = await readUnits(strapi.db.connection, APPRAISAL, filterOf(asked), asked.now);
    const names = await namesOf(
      strapi,
      rows.map(({ unit }) => unit),
    );
    return rows.map(({ unit, path, instances, overdue }) => ({
      unit: names.get(unit ?? '') ?? null,
      state: path,
      label: stateLabels[path]?.[language] ?? path,
      appraisals: instances,
      overdue,
    }));
  },
};

export const onTime: Report = {
  title: { id: 'Ketepatan waktu', en: 'Steps done in time' },
  figures: [
    ...STATE,
    figure(
      'stays',
      { id: 'Selesai', en: 'Ended' },
      {
        id: 'Berapa kali tahap ini ditinggalkan, pada bulan dari `from` sampai `to`',
        en: 'How often this state was left, in the months of `from` to `to`',
      },
    ),
    figure(
      'onTime',
      { id: 'Tepat waktu', en: 'In time' },
      { id: 'Ditinggalkan sebelum tenggat', en: 'Left before the deadline' },
    ),
    figure(
      'late',
      { id: 'Lewat tenggat', en: 'Late' },
      { id: 'Ditinggalkan sesudah tenggat', en: 'Left after the deadline' },
    ),
    figure(
      'onTimePercent',
      { id: '% tepat waktu', en: '% in time' },
      {
        id: 'Tepat waktu dibagi yang mempunyai tenggat, dalam persen dengan 1 desimal',
        en: 'In time of those that had a deadline, percent with 1 decimal',
      },
    ),
    figure(
      'medianDays',
      { id: 'Median hari', en: 'Median days' },
      { id: 'Hari penuh; separuhnya selesai dalam waktu ini', en: 'Whole days within which half had left' },
    ),
  ],
  async read(strapi, asked, language) {
    const { from, to } = asked;
    const rows = await readStays(strapi.db.connection, APPRAISAL, { ...filterOf(asked), from, to }, true);
    const names = await namesOf(
      strapi,
      rows.map(({ unit }) => unit),
    );
    return rows.map(({ unit, path, stays, onTime: intime, late, medianDays }) => ({
      unit: names.get(unit ?? '') ?? null,
      state: path,
      label: stateLabels[path]?.[language] ?? path,
      stays,
      onTime: intime,
      late,
      onTimePercent: intime + late === 0 ? null : Math.round((intime / (intime + late)) * 1000) / 10,
      medianDays,
    }));
  },
};
