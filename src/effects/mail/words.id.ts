import type { Words } from './words';

export const indonesian: Words = {
  locale: 'id-ID',
  greeting: (name) => `Yth. ${name},`,
  noticeSubject: ({ title, about }) => `${title} - ${about}`,
  digestSubject: (count) => `${String(count)} pemberitahuan Kinerja belum dibaca`,
  digestIntroduction: (count) => `Ada ${String(count)} pemberitahuan yang belum Anda baca:`,
  comment: (text) => `Catatan: ${text}`,
  due: (moment) => `Tenggat: ${moment}`,
  link: (url) => `Buka Kinerja: ${url}`,
  footer:
    'Surat ini dikirim otomatis oleh Kinerja. Bahasa, jam tenang, dan ringkasan harian dapat diatur dalam preferensi Anda.',
};
