import type { Row } from './indicator-rows';

/** Indicators of leaders and of the office; `SHARED` are everybody's but the executives'. */

export const SHARED: Row[] = [
  ['Kehadiran sesuai jam kerja', 'attendance', 'quality', 98, '%', '↑', 10, 'Disiplin kerja terjaga'],
  [
    'Gagasan perbaikan layanan yang diterapkan',
    'ideas',
    'quantity',
    1,
    'gagasan',
    '↑',
    10,
    'Pelayanan terus diperbaiki',
  ],
];

export const EXECUTIVES: Row[] = [
  [
    'Indeks kepuasan masyarakat (IKM) unit',
    'satisfaction',
    'recipients',
    85,
    'nilai',
    '↑',
    30,
    'Masyarakat puas atas layanan',
  ],
  [
    'Standar pelayanan ditetapkan dan diumumkan',
    'service',
    'process',
    95,
    '%',
    '↑',
    20,
    'Tata kelola pelayanan tertib',
  ],
  ['Nilai akuntabilitas kinerja (SAKIP)', 'governance', 'process', 72, 'nilai', '↑', 20],
  [
    'Pegawai dengan pengembangan kompetensi 20 JP',
    'governance',
    'strength',
    85,
    '%',
    '↑',
    15,
    'Kapasitas pegawai meningkat',
  ],
  [
    'Realisasi anggaran',
    'governance',
    'budget',
    [92, 100],
    '%',
    '↑',
    15,
    'Anggaran digunakan secara akuntabel',
  ],
];

export const MANAGERS: Row[] = [
  [
    'Program kerja terlaksana sesuai rencana',
    'output',
    'quantity',
    95,
    '%',
    '↑',
    30,
    'Program bidang terlaksana',
  ],
  [
    'Pengaduan diselesaikan dalam 5 hari kerja',
    'service',
    'time',
    90,
    '%',
    '↑',
    25,
    'Pengaduan masyarakat tertangani',
  ],
  ['Pembinaan berkala kepada bawahan', 'governance', 'quantity', 12, 'kali', '↑', 25, 'Kinerja staf terbina'],
];

export const SUPERVISORS: Row[] = [
  [
    'Rata-rata waktu tunggu layanan',
    'service',
    'time',
    30,
    'menit',
    '↓',
    30,
    'Layanan seksi cepat dan pasti',
  ],
  [
    'Umpan balik harian diberikan tepat waktu',
    'punctuality',
    'time',
    90,
    '%',
    '↑',
    25,
    'Kinerja staf terpantau',
  ],
  ['Laporan bulanan disampaikan', 'output', 'quantity', 12, 'laporan', '↑', 25],
];

export const OFFICE: Row[] = [
  [
    'Surat diproses dalam satu hari kerja',
    'punctuality',
    'time',
    92,
    '%',
    '↑',
    30,
    'Administrasi perkantoran lancar',
  ],
  ['Arsip ditata dan dapat ditemukan', 'output', 'quantity', 1200, 'berkas', '↑', 25],
  ['Biaya alat tulis kantor terhadap pagu', 'governance', 'cost', 95, '%', '↓', 25, 'Biaya kantor hemat'],
];

export const ANALYSTS: Row[] = [
  [
    'Rekomendasi kebijakan disampaikan',
    'output',
    'quantity',
    6,
    'dokumen',
    '↑',
    40,
    'Kebijakan berbasis bukti',
  ],
  ['Rancangan selesai sesuai jadwal', 'punctuality', 'time', 90, '%', '↑', 40],
];
