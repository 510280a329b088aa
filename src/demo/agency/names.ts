/** Given names and family names as they are common in Indonesia; combined they make up nobody in particular. */

const GIVEN = [
  'Siti Rahma',
  'Budi',
  'Dewi',
  'Agus',
  'Nurul',
  'Hendra',
  'Ayu',
  'Rizal',
  'Fitri',
  'Yusuf',
  'Maria',
  'Eko',
  'Lestari',
  'Arif',
  'Indah',
  'Bambang',
  'Ratna',
  'Dedi',
  'Wulan',
  'Fajar',
  'Yohana',
  'Irfan',
  'Putri',
  'Slamet',
  'Mega',
  'Rudi',
  'Kartika',
  'Anton',
  'Sri',
  'Galih',
  'Melati',
  'Surya',
];
const FAMILY = [
  'Hidayat',
  'Santoso',
  'Lestari',
  'Siregar',
  'Wijaya',
  'Tarigan',
  'Kusuma',
  'Saputra',
  'Nasution',
  'Handayani',
  'Manurung',
  'Pratama',
  'Rahayu',
  'Lubis',
  'Setiawan',
  'Tefa',
  'Firmansyah',
  'Utami',
  'Simanjuntak',
  'Permana',
  'Hasanah',
  'Nugroho',
  'Yuliani',
  'Batubara',
  'Maulana',
  'Anggraini',
  'Gunawan',
  'Fitriani',
  'Harahap',
  'Susanti',
  'Ramadhan',
];

/** The n-th name; no two of the first 900 are alike, since the lists' lengths have no common divisor. */
export const nameOf = (n: number): string =>
  `${GIVEN[n % GIVEN.length] ?? ''} ${FAMILY[n % FAMILY.length] ?? ''}`;

/** A number in the form of a NIP: birth date, month of appointment, sex, running number. */
export const employeeNumberOf = (n: number): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  const birth = `${String(1968 + (n % 30))}${two(1 + (n % 12))}${two(1 + (n % 28))}`;
  const appointed = `${String(1995 + (n % 26))}${two(1 + ((n * 5) % 12))}`;
  return `${birth}${appointed}${String(1 + (n % 2))}${String(n + 1).padStart(3, '0')}`;
};

export const RANKS = ['II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a'];
