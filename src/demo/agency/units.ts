/** The units of a fictional city, each with the kinds of post that its people hold. */

export interface DemoUnit {
  code: string;
  name: string;
  timeZone?: 'WIB' | 'WITA' | 'WIT';
  /** Title of the head's post. */
  head: string;
  /** Titles of the two supervisors. */
  supervisors: [string, string];
  /** Posts of the staff, by their key in the library, in turn. */
  staff: string[];
}

export const CITY = { code: 'KOTA', name: 'Pemerintah Kota Samudra Jaya' };

export const UNITS: DemoUnit[] = [
  {
    code: 'KOTA.SETDA',
    name: 'Sekretariat Daerah',
    head: 'Sekretaris Daerah',
    supervisors: ['Kepala Subbagian Tata Usaha', 'Kepala Subbagian Keuangan'],
    staff: ['administration', 'finance'],
  },
  {
    code: 'KOTA.PKM',
    name: 'Puskesmas Cempaka',
    head: 'Kepala Puskesmas Cempaka',
    supervisors: ['Koordinator Upaya Kesehatan Perseorangan', 'Koordinator Upaya Kesehatan Masyarakat'],
    staff: ['nurse', 'midwife'],
  },
  {
    code: 'KOTA.DISDIK',
    name: 'Dinas Pendidikan',
    timeZone: 'WITA',
    head: 'Kepala Dinas Pendidikan',
    supervisors: ['Kepala Seksi Kurikulum', 'Kepala Seksi Sarana Prasarana'],
    staff: ['teacher', 'administration'],
  },
  {
    code: 'KOTA.DUKCAPIL',
    name: 'Dinas Kependudukan dan Pencatatan Sipil',
    head: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
    supervisors: ['Kepala Seksi Identitas Penduduk', 'Kepala Seksi Pencatatan Sipil'],
    staff: ['registrar', 'administration'],
  },
  {
    code: 'KOTA.DPMPTSP',
    name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    head: 'Kepala Dinas Penanaman Modal dan PTSP',
    supervisors: ['Kepala Seksi Perizinan Usaha', 'Kepala Seksi Pengaduan Layanan'],
    staff: ['licensing', 'administration'],
  },
];
