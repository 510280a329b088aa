import path from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** Makes the PDF. The font is Tinos, of the widths of Times; its licence (OFL 1.1) lets documents embed it. */

const folder = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const face = (name: string): string => path.join(folder, name, `Tinos_${name}.ttf`);
const FONTS = {
  Tinos: {
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  },
};

pdfmake.setFonts(FONTS);
pdfmake.setTableLayouts({
  form: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0.5,
    paddingTop: () => 2,
    paddingBottom: () => 2,
  },
});
// What people type never makes the server fetch or open anything.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => file.startsWith(folder));

export const print = (document: TDocumentDefinitions): Promise<Buffer> =>
  pdfmake.createPdf(document).getBuffer();
