import type { BehaviourValue } from './plan';
import type { Text } from './refusal';

/** What each of the seven values asks for, as printed on every target plan (SE MenPANRB 20/2021, BerAKHLAK). */
export const BEHAVIOUR_GUIDES: Record<BehaviourValue, readonly Text[]> = {
  service_oriented: [
    {
      id: 'Memahami dan memenuhi kebutuhan masyarakat',
      en: 'Understands and meets the needs of the public',
    },
    {
      id: 'Ramah, cekatan, solutif, dan dapat diandalkan',
      en: 'Friendly, prompt, finds solutions, can be relied on',
    },
    { id: 'Melakukan perbaikan tiada henti', en: 'Never stops improving' },
  ],
  accountable: [
    {
      id: 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      en: 'Works honestly, responsibly, carefully, with discipline and integrity',
    },
    {
      id: 'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      en: 'Uses state property responsibly, effectively and efficiently',
    },
    {
      id: 'Tidak menyalahgunakan kewenangan jabatan',
      en: 'Does not abuse the powers of the position',
    },
  ],
  competent: [
    {
      id: 'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      en: 'Builds skills to meet challenges that keep changing',
    },
    { id: 'Membantu orang lain belajar', en: 'Helps others to learn' },
    { id: 'Melaksanakan tugas dengan kualitas terbaik', en: 'Does the work as well as it can be done' },
  ],
  harmonious: [
    {
      id: 'Menghargai setiap orang apa pun latar belakangnya',
      en: 'Respects everybody, whatever their background',
    },
    { id: 'Suka menolong orang lain', en: 'Likes to help others' },
    { id: 'Membangun lingkungan kerja yang kondusif', en: 'Makes the workplace a good one to work in' },
  ],
  loyal: [
    {
      id: 'Memegang teguh ideologi Pancasila, Undang-Undang Dasar 1945, setia kepada NKRI serta pemerintahan yang sah',
      en: 'Holds to Pancasila and the 1945 Constitution, loyal to the Republic and its lawful government',
    },
    {
      id: 'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
      en: 'Guards the good name of colleagues, leaders, institution and state',
    },
    { id: 'Menjaga rahasia jabatan dan negara', en: 'Keeps the secrets of office and state' },
  ],
  adaptive: [
    { id: 'Cepat menyesuaikan diri menghadapi perubahan', en: 'Adapts quickly to change' },
    { id: 'Terus berinovasi dan mengembangkan kreativitas', en: 'Keeps innovating and being creative' },
    { id: 'Bertindak proaktif', en: 'Acts before being asked' },
  ],
  collaborative: [
    {
      id: 'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      en: 'Gives others the chance to contribute',
    },
    {
      id: 'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      en: 'Open to working together for more value',
    },
    {
      id: 'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
      en: 'Brings resources together for shared goals',
    },
  ],
};
