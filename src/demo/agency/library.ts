/** Positions and the indicators that fit them, as the towns' reports name them. Weights of a position add up to 100. */

export interface DemoIndicator {
  title: string;
  workResult: string;
  category: string;
  aspect: 'quantity' | 'quality' | 'time' | 'cost';
  unit: string;
  direction?: 'higher' | 'lower';
  target: number;
  upper?: number;
  maximal?: boolean;
  weight: number;
}

export interface DemoPosition {
  key: string;
  name: string;
  kind: 'seniorExecutive' | 'administrative' | 'functional' | 'implementer';
  level?: string;
  indicators: DemoIndicator[];
}

export const CATEGORIES = [
  { name: 'Kualitas pelayanan', nameEn: 'Service quality', family: 'serviceQuality' },
  { name: 'Kedisiplinan', nameEn: 'Discipline', family: 'discipline' },
  { name: 'Inovasi', nameEn: 'Innovation', family: 'innovation' },
  { name: 'Produktivitas', nameEn: 'Productivity', family: 'productivity' },
] as const;

const [SERVICE, DISCIPLINE, INNOVATION, PRODUCTIVITY] = CATEGORIES.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
];

const attendance = (weight: number): DemoIndicator => ({
  title: 'Kehadiran pada hari kerja',
  workResult: 'Disiplin kerja terjaga',
  category: DISCIPLINE,
  aspect: 'quantity',
  unit: '%',
  target: 98,
  maximal: false,
  weight,
});

const reports = (weight: number): DemoIndicator => ({
  title: 'Laporan bulanan tepat waktu',
  workResult: 'Disiplin kerja terjaga',
  category: DISCIPLINE,
  aspect: 'time',
  unit: 'laporan',
  target: 12,
  maximal: true,
  weight,
});

export const POSITIONS: DemoPosition[] = [
  {
    key: 'nurse',
    name: 'Perawat Ahli Pertama',
    kind: 'functional',
    level: 'pertama',
    indicators: [
      {
        title: 'Pasien rawat jalan dilayani',
        workResult: 'Pelayanan rawat jalan berjalan baik',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: 'pasien',
        target: 2400,
        weight: 30,
      },
      {
        title: 'Waktu tunggu pasien',
        workResult: 'Pelayanan rawat jalan berjalan baik',
        category: SERVICE,
        aspect: 'time',
        unit: 'menit',
        direction: 'lower',
        target: 30,
        weight: 25,
      },
      {
        title: 'Kepuasan pasien (IKM)',
        workResult: 'Pelayanan rawat jalan berjalan baik',
        category: SERVICE,
        aspect: 'quality',
        unit: 'nilai',
        target: 85,
        weight: 20,
      },
      {
        title: 'Usulan perbaikan alur layanan',
        workResult: 'Layanan terus diperbaiki',
        category: INNOVATION,
        aspect: 'quantity',
        unit: 'usulan',
        target: 2,
        weight: 10,
      },
      attendance(15),
    ],
  },
  {
    key: 'midwife',
    name: 'Bidan Ahli Muda',
    kind: 'functional',
    level: 'muda',
    indicators: [
      {
        title: 'Cakupan imunisasi dasar lengkap',
        workResult: 'Kesehatan ibu dan anak meningkat',
        category: SERVICE,
        aspect: 'quality',
        unit: '%',
        target: 95,
        weight: 30,
      },
      {
        title: 'Kunjungan ibu hamil K6',
        workResult: 'Kesehatan ibu dan anak meningkat',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: 'kunjungan',
        target: 360,
        weight: 30,
      },
      {
        title: 'Balita gizi buruk tertangani',
        workResult: 'Kesehatan ibu dan anak meningkat',
        category: SERVICE,
        aspect: 'quality',
        unit: '%',
        target: 100,
        maximal: true,
        weight: 25,
      },
      reports(15),
    ],
  },
  {
    key: 'teacher',
    name: 'Guru Ahli Muda',
    kind: 'functional',
    level: 'muda',
    indicators: [
      {
        title: 'Jam tatap muka',
        workResult: 'Pembelajaran bermutu',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: 'jam',
        target: 960,
        weight: 30,
      },
      {
        title: 'Siswa mencapai ketuntasan belajar',
        workResult: 'Pembelajaran bermutu',
        category: SERVICE,
        aspect: 'quality',
        unit: '%',
        target: 85,
        weight: 35,
      },
      {
        title: 'Media ajar digital dibuat',
        workResult: 'Pembelajaran diperbarui',
        category: INNOVATION,
        aspect: 'quantity',
        unit: 'media',
        target: 4,
        upper: 8,
        weight: 20,
      },
      attendance(15),
    ],
  },
  {
    key: 'registrar',
    name: 'Administrator Database Kependudukan Pertama',
    kind: 'functional',
    level: 'pertama',
    indicators: [
      {
        title: 'Dokumen kependudukan diterbitkan',
        workResult: 'Dokumen kependudukan terbit tepat waktu',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: 'dokumen',
        target: 3600,
        weight: 30,
      },
      {
        title: 'Penerbitan KTP-el',
        workResult: 'Dokumen kependudukan terbit tepat waktu',
        category: SERVICE,
        aspect: 'time',
        unit: 'hari',
        direction: 'lower',
        target: 3,
        weight: 30,
      },
      {
        title: 'Dokumen tanpa kesalahan',
        workResult: 'Dokumen kependudukan terbit tepat waktu',
        category: SERVICE,
        aspect: 'quality',
        unit: '%',
        target: 99,
        weight: 25,
      },
      reports(15),
    ],
  },
  {
    key: 'licensing',
    name: 'Penata Perizinan Ahli Pertama',
    kind: 'functional',
    level: 'pertama',
    indicators: [
      {
        title: 'Izin usaha diselesaikan',
        workResult: 'Perizinan cepat dan pasti',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: 'izin',
        target: 480,
        weight: 30,
      },
      {
        title: 'Waktu penyelesaian izin',
        workResult: 'Perizinan cepat dan pasti',
        category: SERVICE,
        aspect: 'time',
        unit: 'hari',
        direction: 'lower',
        target: 5,
        weight: 30,
      },
      {
        title: 'Pengaduan ditindaklanjuti',
        workResult: 'Pengaduan masyarakat tertangani',
        category: SERVICE,
        aspect: 'quality',
        unit: '%',
        target: 100,
        maximal: true,
        weight: 25,
      },
      attendance(15),
    ],
  },
  {
    key: 'administration',
    name: 'Pengadministrasi Perkantoran',
    kind: 'implementer',
    indicators: [
      {
        title: 'Surat diproses',
        workResult: 'Administrasi tertib',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: 'surat',
        target: 1200,
        weight: 40,
      },
      {
        title: 'Surat diproses pada hari yang sama',
        workResult: 'Administrasi tertib',
        category: SERVICE,
        aspect: 'time',
        unit: '%',
        target: 90,
        weight: 30,
      },
      {
        title: 'Arsip didigitalkan',
        workResult: 'Arsip mudah ditemukan',
        category: INNOVATION,
        aspect: 'quantity',
        unit: 'berkas',
        target: 600,
        weight: 15,
      },
      attendance(15),
    ],
  },
  {
    key: 'finance',
    name: 'Analis Keuangan Daerah Ahli Muda',
    kind: 'functional',
    level: 'muda',
    indicators: [
      {
        title: 'Serapan anggaran sesuai rencana',
        workResult: 'Keuangan dikelola baik',
        category: PRODUCTIVITY,
        aspect: 'cost',
        unit: '%',
        target: 90,
        upper: 98,
        weight: 40,
      },
      {
        title: 'SPM terbit tanpa koreksi',
        workResult: 'Keuangan dikelola baik',
        category: SERVICE,
        aspect: 'quality',
        unit: '%',
        target: 97,
        weight: 35,
      },
      reports(25),
    ],
  },
  {
    key: 'personnel',
    name: 'Analis Sumber Daya Manusia Aparatur Ahli Muda',
    kind: 'functional',
    level: 'muda',
    indicators: [
      {
        title: 'SKP pegawai ditetapkan tepat waktu',
        workResult: 'Kinerja pegawai terkelola',
        category: PRODUCTIVITY,
        aspect: 'time',
        unit: '%',
        target: 95,
        weight: 45,
      },
      {
        title: 'Pegawai mengikuti pelatihan 20 JP',
        workResult: 'Kompetensi pegawai meningkat',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: '%',
        target: 80,
        weight: 35,
      },
      attendance(20),
    ],
  },
  {
    key: 'supervisor',
    name: 'Pengawas',
    kind: 'administrative',
    indicators: [
      {
        title: 'Target seksi tercapai',
        workResult: 'Seksi mencapai targetnya',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: '%',
        target: 100,
        weight: 40,
      },
      {
        title: 'Indeks kepuasan masyarakat seksi',
        workResult: 'Seksi mencapai targetnya',
        category: SERVICE,
        aspect: 'quality',
        unit: 'nilai',
        target: 82,
        weight: 35,
      },
      {
        title: 'Dialog kinerja dilaksanakan',
        workResult: 'Pegawai dibina berkala',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: 'kali',
        target: 12,
        weight: 25,
      },
    ],
  },
  {
    key: 'head',
    name: 'Jabatan Pimpinan Tinggi Pratama',
    kind: 'seniorExecutive',
    indicators: [
      {
        title: 'Indeks kepuasan masyarakat perangkat daerah',
        workResult: 'Layanan perangkat daerah memuaskan',
        category: SERVICE,
        aspect: 'quality',
        unit: 'nilai',
        target: 84,
        weight: 40,
      },
      {
        title: 'Program prioritas terlaksana',
        workResult: 'Program prioritas tercapai',
        category: PRODUCTIVITY,
        aspect: 'quantity',
        unit: '%',
        target: 95,
        weight: 40,
      },
      {
        title: 'Inovasi layanan diterapkan',
        workResult: 'Layanan terus diperbaiki',
        category: INNOVATION,
        aspect: 'quantity',
        unit: 'inovasi',
        target: 2,
        weight: 20,
      },
    ],
  },
];
