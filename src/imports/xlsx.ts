import { SaxesParser } from 'saxes';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { LIMITS, unreadable, UnreadableFile, type Line, type Lines } from './table';

/**
 * The first sheet of an .xlsx, read as it is unpacked: neither the sheet nor the archive is ever whole in memory. Only
 * the shared texts are, within a limit. What an archive says of its sizes is checked before, and holds while reading.
 */

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const TEXTS = 'xl/sharedStrings.xml';

const partsOf = async (zip: ZipFile): Promise<Map<string, Entry>> => {
  if (zip.entryCount > LIMITS.parts) throw unreadable.tooLarge();
  const parts = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > LIMITS.unpacked) throw unreadable.tooLarge();
    parts.set(entry.fileName, entry);
  }
  return parts;
};

/** Feeds an entry to a parser and yields after each piece, so that the caller can take what was found. */
async function* fed(zip: ZipFile, entry: Entry, parser: SaxesParser): AsyncGenerator<void> {
  const stream = await zip.openReadStreamPromise(entry);
  stream.setEncoding('utf8');
  for await (const piece of stream) {
    parser.write(piece as string);
    yield;
  }
  parser.close();
}

const newParser = (): SaxesParser => {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw unreadable.format();
  });
  // Entities are a way to make much of little; spreadsheets need none.
  parser.on('doctype', () => {
    throw unreadable.format();
  });
  return parser;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const readTexts = async (zip: ZipFile, entry: Entry | undefined): Promise<string[]> => {
  if (!entry) return [];
  const texts: string[] = [];
  const parser = newParser();
  let current = '';
  let inText = false;
  let hidden = false;
  let total = 0;
  parser.on('opentag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'si') current = '';
    if (tag === 'rPh') hidden = true;
    inText = tag === 't' && !hidden;
  });
  parser.on('text', (text) => {
    if (!inText) return;
    total += text.length;
    if (total > LIMITS.texts) throw unreadable.tooLarge();
    current += text;
  });
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    if (tag === 't') inText = false;
    if (tag === 'rPh') hidden = false;
    if (tag === 'si') texts.push(current);
  });
  for await (const _piece of fed(zip, entry, parser));
  return texts;
};

/** "BC12" → 54. */
const columnOf = (reference: string): number => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) throw unreadable.format();
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

/** Collects the rows of a sheet as its tags come by. */
const sheetReader = (texts: string[]): { parser: SaxesParser; take: () => Line[] } => {
  const parser = newParser();
  let lines: Line[] = [];
  let line: Line = { row: 0, cells: [], formulas: [] };
  let column = -1;
  let type = 'n';
  let value = '';
  let reading = false;

  const contents = (): string | null => {
    if (type === 's') return texts[Number(value)] ?? null;
    if (type === 'b') return value === '1' ? 'true' : 'false';
    return value;
  };
  const endCell = (): void => {
    const text = contents()?.trim() ?? '';
    if (column >= LIMITS.columns) {
      if (text !== '') throw unreadable.tooLarge();
      return;
    }
    while (line.cells.length < column) line.cells.push(null);
    line.cells[column] = text === '' ? null : text;
  };
  parser.on('opentag', ({ name, attributes }) => {
    const tag = localName(name);
    const given = attributes as Record<string, string>;
    if (tag === 'row') {
      const row = given.r === undefined ? line.row + 1 : Number(given.r);
      line = { row, cells: [], formulas: [] };
      column = -1;
    } else if (tag === 'c') {
      column = given.r === undefined ? column + 1 : columnOf(given.r);
      type = given.t ?? 'n';
      value = '';
    } else if (tag === 'f') line.formulas.push(column);
    reading = tag === 'v' || tag === 't';
  });
  parser.on('text', (text) => {
    if (!reading) return;
    value += text;
    if (value.length > LIMITS.cell * 4) throw unreadable.tooLarge();
  });
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    reading = false;
    if (tag === 'c') endCell();
    if (tag === 'row') lines.push(line);
  });
  return {
    parser,
    take: () => {
      const taken = lines;
      lines = [];
      return taken;
    },
  };
};

export async function* xlsxLines(file: string): Lines {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true });
    const parts = await partsOf(zip);
    const sheet =
      parts.get('xl/worksheets/sheet1.xml') ?? [...parts.values()].find((part) => SHEET.test(part.fileName));
    if (!sheet) throw unreadable.noSheet();
    const { parser, take } = sheetReader(await readTexts(zip, parts.get(TEXTS)));
    let count = 0;
    for await (const _piece of fed(zip, sheet, parser)) {
      for (const line of take()) {
        count += 1;
        if (count > LIMITS.rows + 1) throw unreadable.tooLarge();
        yield line;
      }
    }
    yield* take();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : asUnreadable(error);
  } finally {
    zip?.close();
  }
}

// yauzl's and zlib's own words for a broken or lying archive.
const BROKEN =
  /invalid|unexpected|not a zip|central directory|size|bytes|compression|encrypted|zlib|incorrect/i;
const asUnreadable = (error: unknown): unknown =>
  error instanceof Error && BROKEN.test(error.message) ? unreadable.format() : error;
