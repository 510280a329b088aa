import { typeOfFile } from './attachments';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const PNG = bytes('\x89PNG\r\n\x1a\n....');

describe('what an attached file is', () => {
  it.each([
    ['bukti.pdf', bytes('%PDF-1.7'), 'application/pdf'],
    ['FOTO.JPG', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['foto.png', PNG, 'image/png'],
    ['foto.webp', bytes('RIFF....WEBPVP8 '), 'image/webp'],
    [
      'surat.docx',
      bytes('PK\x03\x04'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['rekap.xlsx', bytes('PK\x03\x04'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s is told by name and content', (name, content, type) => {
    expect(typeOfFile(name, content)).toBe(type);
  });

  it.each([
    ['halaman.html', bytes('<html>')],
    ['bukti.pdf', bytes('<script>')],
    ['foto.jpg', PNG],
    ['foto.webp', bytes('RIFF....WAVE')],
    ['program.exe', bytes('MZ')],
    ['tanpa-akhiran', bytes('%PDF-')],
    ['kosong.pdf', bytes('')],
  ])('%s is not taken when they do not agree, or when it could do harm', (name, content) => {
    expect(typeOfFile(name, content)).toBeNull();
  });
});
