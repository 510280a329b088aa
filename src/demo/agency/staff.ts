import type { PositionKey } from './positions';
import type { UnitKey } from './units';

/** Who works where, and who appraises whom (domain: staff ← section ← division ← head of agency ← regent). */

export type StaffRow = [
  key: string,
  name: string,
  sex: 'm' | 'f',
  position: PositionKey,
  appraiser: string | null,
  status?: 'active' | 'unpaidLeave' | 'preRetirement' | 'studyAssignment',
];

const REGENCY: StaffRow[] = [
  ['regent', 'H. Rahmat Hidayat Siregar, S.E.', 'm', 'regent', null],
  ['deputy', 'Maria Goreti Nahak, S.Sos.', 'f', 'deputyRegent', null],
];

const SECRETARIAT: StaffRow[] = [
  ['secretariat.head', 'Ir. Sutrisno Wibisono, M.T.', 'm', 'regionalSecretary', 'regent'],
  ['secretariat.organisation', 'Dra. Endang Sulastri, M.AP.', 'f', 'bureauHead', 'secretariat.head'],
  ['secretariat.general', 'Yusuf Tanjung, S.Sos., M.Si.', 'm', 'bureauHead', 'secretariat.head'],
  ['secretariat.performance', 'Dewi Kartikasari, S.STP.', 'f', 'subdivisionHead', 'secretariat.organisation'],
  ['secretariat.office', 'Agus Salim Nasution, S.E.', 'm', 'subdivisionHead', 'secretariat.general'],
  ['secretariat.policy', 'Rizky Pratama, S.H.', 'm', 'policyAnalyst', 'secretariat.performance'],
  ['secretariat.analyst', 'Nur Aini Lubis, S.Psi.', 'f', 'personnelAnalyst', 'secretariat.performance'],
  ['secretariat.drafter', 'Fransiskus Lamapaha, S.H.', 'm', 'legalDrafter', 'secretariat.office'],
  ['secretariat.archivist', 'Sri Wahyuni, A.Md.', 'f', 'archivist', 'secretariat.office'],
  ['secretariat.clerk', 'Dedi Kurniawan', 'm', 'officeClerk', 'secretariat.office'],
  ['secretariat.retiring', 'Ketut Sudarma', 'm', 'officeClerk', 'secretariat.office', 'preRetirement'],
];

const CIVIL: StaffRow[] = [
  ['civil.head', 'Drs. Bambang Wirawan, M.Si.', 'm', 'agencyHead', 'regent'],
  ['civil.secretary', 'Hj. Ratna Komalasari, S.Sos., M.AP.', 'f', 'agencySecretary', 'civil.head'],
  ['civil.population', 'Hendra Gunawan, S.STP., M.Si.', 'm', 'divisionHead', 'civil.head'],
  ['civil.information', 'Lestari Handayani, S.Kom., M.T.', 'f', 'divisionHead', 'civil.head'],
  ['civil.hr', 'Wulan Permatasari, S.E.', 'f', 'subdivisionHead', 'civil.secretary'],
  ['civil.identity', 'Nurul Hikmah, S.Kom.', 'f', 'sectionHead', 'civil.population'],
  ['civil.registration', 'Yohanes Bria, S.H.', 'm', 'sectionHead', 'civil.population'],
  ['civil.employee', 'Putri Ayu Maharani, A.Md.', 'f', 'registryOperator', 'civil.identity'],
  ['civil.peer', 'Fajar Nugroho, A.Md.', 'm', 'registryOperator', 'civil.identity'],
  ['civil.operator1', 'Rina Marlina, A.Md.', 'f', 'registryOperator', 'civil.identity'],
  ['civil.operator2', 'Muhammad Iqbal Harahap, A.Md.', 'm', 'registryOperator', 'civil.identity'],
  ['civil.database1', 'Dian Anggraini, S.Kom.', 'f', 'databaseAdmin', 'civil.identity'],
  ['civil.database2', 'Gilang Ramadhan, S.Kom.', 'm', 'databaseAdmin', 'civil.identity'],
  ['civil.clerk1', 'Sumiati', 'f', 'registryClerk', 'civil.identity'],
  ['civil.clerk2', 'Anton Simbolon', 'm', 'registryClerk', 'civil.identity'],
  ['civil.registrar1', 'Theresia Wea', 'f', 'registryOperator', 'civil.registration'],
  ['civil.registrar2', 'Ahmad Fauzi', 'm', 'registryOperator', 'civil.registration'],
  ['civil.archivist', 'Lina Marpaung, A.Md.', 'f', 'archivist', 'civil.hr'],
];

const LICENSING: StaffRow[] = [
  ['licensing.head', 'Dr. Made Suryawan, M.M.', 'm', 'agencyHead', 'regent'],
  ['licensing.secretary', 'Farida Hanum, S.E., M.M.', 'f', 'agencySecretary', 'licensing.head'],
  ['licensing.service', 'Robert Manurung, S.H., M.H.', 'm', 'divisionHead', 'licensing.head'],
  ['licensing.hr', 'Indah Puspitasari, S.IP.', 'f', 'subdivisionHead', 'licensing.secretary'],
  ['licensing.processing', 'Taufik Hidayatullah, S.T.', 'm', 'sectionHead', 'licensing.service'],
  ['licensing.officer1', 'Maya Salsabila, S.H.', 'f', 'licensingOfficer', 'licensing.processing'],
  ['licensing.officer2', 'Bayu Setiawan, S.T.', 'm', 'licensingOfficer', 'licensing.processing'],
  ['licensing.officer3', 'Kristina Tambunan, S.E.', 'f', 'seniorLicensingOfficer', 'licensing.processing'],
  ['licensing.desk1', 'Lilis Suryani', 'f', 'licensingClerk', 'licensing.processing'],
  ['licensing.desk2', 'Joko Susilo', 'm', 'licensingClerk', 'licensing.processing'],
  ['licensing.archivist', 'Ni Luh Ayu Pratiwi, A.Md.', 'f', 'archivist', 'licensing.hr'],
];

const EDUCATION: StaffRow[] = [
  ['education.head', 'Dr. H. Abdul Rahim, M.Pd.', 'm', 'agencyHead', 'regent'],
  ['education.secretary', 'Wahyu Hidayat, S.Pd., M.M.', 'm', 'agencySecretary', 'education.head'],
  ['education.primary', 'Dra. Rosmawati Sinaga', 'f', 'divisionHead', 'education.head'],
  ['education.hr', 'Heri Purwanto, S.Sos.', 'm', 'subdivisionHead', 'education.secretary'],
  ['education.curriculum', 'Yuliana Tefa, S.Pd.', 'f', 'sectionHead', 'education.primary'],
  ['education.inspector', 'Drs. Mulyadi, M.Pd.', 'm', 'schoolInspector', 'education.primary'],
  ['education.teacher1', 'Ani Sulistyowati, S.Pd.', 'f', 'seniorTeacher', 'education.curriculum'],
  ['education.teacher2', 'Benediktus Kase, S.Pd.', 'm', 'teacher', 'education.curriculum'],
  ['education.teacher3', 'Fitri Handayani, S.Pd.', 'f', 'teacher', 'education.curriculum'],
  ['education.clerk1', 'Suparman', 'm', 'officeClerk', 'education.hr'],
  ['education.clerk2', 'Tono Hartono', 'm', 'officeClerk', 'education.hr', 'unpaidLeave'],
];

const HEALTH: StaffRow[] = [
  ['health.head', 'dr. Hasan Basri, M.Kes.', 'm', 'agencyHead', 'regent'],
  ['health.secretary', 'Sulastri Ningsih, S.K.M., M.Kes.', 'f', 'agencySecretary', 'health.head'],
  ['health.services', 'drg. Anastasia Lobo', 'f', 'divisionHead', 'health.head'],
  ['health.hr', 'Eko Prasetyo, S.K.M.', 'm', 'subdivisionHead', 'health.secretary'],
];

const HEALTH_CENTRE: StaffRow[] = [
  ['centre.head', 'dr. Ida Ayu Kusumawati', 'f', 'healthCentreHead', 'health.services'],
  ['centre.office', 'Markus Taneo, S.K.M.', 'm', 'subdivisionHead', 'centre.head'],
  ['centre.doctor', 'dr. Michael Wijaya', 'm', 'doctor', 'centre.head'],
  ['centre.nurse1', 'Ns. Sari Dewi Astuti, S.Kep.', 'f', 'nurse', 'centre.head'],
  ['centre.nurse2', 'Ruslan Effendi, A.Md.Kep.', 'm', 'skilledNurse', 'centre.head'],
  ['centre.midwife1', 'Agnes Boimau, A.Md.Keb.', 'f', 'midwife', 'centre.head'],
  ['centre.midwife2', 'Nurlaila Hasibuan, A.Md.Keb.', 'f', 'midwife', 'centre.head'],
  ['centre.nutritionist', 'Citra Maharani, S.Gz.', 'f', 'nutritionist', 'centre.head'],
  ['centre.sanitarian', 'I Wayan Artana, A.Md.KL.', 'm', 'sanitarian', 'centre.head'],
  ['centre.pharmacy', 'Yanti Kusuma', 'f', 'pharmacyAssistant', 'centre.head'],
  ['centre.clerk', 'Samuel Nenabu', 'm', 'officeClerk', 'centre.office'],
  ['centre.student', 'dr. Kevin Halim', 'm', 'doctor', 'centre.head', 'studyAssignment'],
];

export const STAFF: Record<UnitKey, StaffRow[]> = {
  regency: REGENCY,
  secretariat: SECRETARIAT,
  civil: CIVIL,
  licensing: LICENSING,
  education: EDUCATION,
  health: HEALTH,
  healthCentre: HEALTH_CENTRE,
};
