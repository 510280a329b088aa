import { stillOpen } from './stillOpen';

const title = { path: 'workResults.0.title', message: 'Judul belum diisi' };
const sum = { path: 'workResults', message: 'Bobot belum 100 %' };
const other = { message: 'Tahap sudah berubah' };
const found = { workResults: [{ title: '', weight: 40 }], comment: '' };

it('a problem is told until its field is touched', () => {
  expect(stillOpen([title, sum, other], found, found)).toEqual([title, sum, other]);
});

it('a field that is being mended takes its own problem away, and that of what it is part of', () => {
  const typed = { ...found, workResults: [{ title: 'Laporan', weight: 40 }] };
  expect(stillOpen([title, sum, other], found, typed)).toEqual([other]);
});

it('another field leaves it', () => {
  const typed = { ...found, workResults: [{ title: '', weight: 60 }], comment: 'Mohon diperiksa' };
  expect(stillOpen([title, other], found, typed)).toEqual([title, other]);
});

it('what stands by whole paths is found', () => {
  const problem = { path: 'dialogue.date', message: 'Tanggal belum diisi' };
  expect(stillOpen([problem], {}, { 'dialogue.date': '2026-05-05' })).toEqual([]);
  expect(stillOpen([problem], {}, { note: 'a' })).toEqual([problem]);
});
