import type { Row } from './indicator-rows';

/** Indicators of those who serve the public: registry, licences, health, schools. */

export const REGISTRY: Row[] = [
  [
    'Dokumen kependudukan terbit tepat waktu',
    'punctuality',
    'time',
    92,
    '%',
    '↑',
    30,
    'Dokumen kependudukan terbit cepat dan benar',
  ],
  ['Dokumen kependudukan diterbitkan', 'output', 'quantity', 2400, 'dokumen', '↑', 20],
  ['Dokumen dikembalikan karena kesalahan data', 'service', 'quality', 2, '%', '↓', 15],
  [
    'Nilai kepuasan pemohon di loket',
    'satisfaction',
    'quality',
    82,
    'nilai',
    '↑',
    15,
    'Pemohon puas atas layanan loket',
  ],
];

export const LICENCES: Row[] = [
  [
    'Izin terbit sesuai standar waktu',
    'punctuality',
    'time',
    90,
    '%',
    '↑',
    30,
    'Izin terbit cepat dan transparan',
  ],
  ['Rata-rata waktu penerbitan izin', 'service', 'time', 5, 'hari', '↓', 20],
  ['Berkas permohonan diverifikasi', 'output', 'quantity', 600, 'berkas', '↑', 15],
  [
    'Indeks kepuasan pemohon izin',
    'satisfaction',
    'quality',
    84,
    'nilai',
    '↑',
    15,
    'Pemohon izin puas atas layanan',
  ],
];

export const CARE: Row[] = [
  ['Waktu tunggu rawat jalan', 'service', 'time', 45, 'menit', '↓', 25, 'Pasien dilayani cepat dan aman'],
  ['Pasien dilayani', 'output', 'quantity', 1800, 'pasien', '↑', 20],
  [
    'Cakupan imunisasi dasar lengkap',
    'output',
    'quantity',
    90,
    '%',
    '↑',
    20,
    'Kesehatan ibu dan anak terlindungi',
  ],
  ['Indeks kepuasan pasien', 'satisfaction', 'quality', 83, 'nilai', '↑', 15, 'Pasien puas atas layanan'],
];

export const PUBLIC_HEALTH: Row[] = [
  ['Balita berisiko stunting terpantau', 'output', 'quantity', 90, '%', '↑', 30, 'Gizi masyarakat terpantau'],
  ['Ketersediaan obat dan bahan esensial', 'service', 'quality', 90, '%', '↑', 25, 'Sarana layanan tersedia'],
  [
    'Penyuluhan kesehatan dilaksanakan',
    'output',
    'quantity',
    24,
    'kali',
    '↑',
    25,
    'Masyarakat paham hidup sehat',
  ],
];

export const TEACHERS: Row[] = [
  [
    'Kehadiran mengajar sesuai jadwal',
    'attendance',
    'quantity',
    95,
    '%',
    '↑',
    25,
    'Pembelajaran terlaksana bermutu',
  ],
  ['Peserta didik mencapai ketuntasan belajar', 'output', 'quality', 85, '%', '↑', 25],
  ['Nilai kepuasan orang tua murid', 'satisfaction', 'quality', 80, 'nilai', '↑', 15],
  [
    'Perangkat ajar disusun tepat waktu',
    'punctuality',
    'time',
    90,
    '%',
    '↑',
    15,
    'Perangkat ajar siap dipakai',
  ],
];

export const INSPECTORS: Row[] = [
  [
    'Sekolah binaan disupervisi',
    'output',
    'quantity',
    24,
    'sekolah',
    '↑',
    40,
    'Mutu sekolah binaan meningkat',
  ],
  ['Rekomendasi supervisi ditindaklanjuti', 'service', 'quality', 80, '%', '↑', 40],
];
