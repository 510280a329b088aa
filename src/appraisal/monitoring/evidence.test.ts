import { evidenceRefusal, evidenceType, MOST_BYTES, MOST_FILES } from './evidence';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('evidence', () => {
  it.each([
    ['rekap.pdf', '%PDF-1.7', 'application/pdf'],
    ['foto.JPG', '\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
    ['foto.png', '\u0089PNG\r\n\u001a\n', 'image/png'],
    ['rekap.pdf', '<html>', null],
    ['rekap.html', '%PDF-1.7', null],
    ['rekap', '%PDF-1.7', null],
    ['rekap.pdf', '', null],
  ])('%s that begins with %j is %p', (name, content, type) => {
    expect(evidenceType(name, bytes(content))).toBe(type);
  });

  it('is few and small', () => {
    expect(evidenceRefusal(MOST_BYTES, MOST_FILES - 1)).toBeNull();
    expect(evidenceRefusal(MOST_BYTES + 1, 0)?.code).toBe('FILE_TOO_LARGE');
    expect(evidenceRefusal(1, MOST_FILES)?.code).toBe('TOO_MANY_FILES');
  });
});
