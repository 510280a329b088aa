const DEEPEST = 32;
const LONE_SURROGATE = /\p{Surrogate}/u; // with the flag u a proper pair is one character, and no surrogate

export interface Fault {
  /** Where in the value, as a path of keys. */
  readonly path: string;
  readonly message: string;
}

/** What no text may hold: PostgreSQL stores neither NUL nor half a character. */
function faultOfText(text: string): string | undefined {
  if (text.includes('\0')) return 'contains a NUL character';
  if (LONE_SURROGATE.test(text)) return 'contains half a character (a lone surrogate)';
  return undefined;
}

/**
 * What is wrong with the address of a request.
 *
 * @param path the path as sent, percent-encoded
 * @param query the query string without its question mark
 */
export function faultOfAddress(path: string, query: string): Fault | undefined {
  for (const [part, text] of Object.entries({ path, query })) {
    const decoded = decode(text.replaceAll('+', ' '));
    const message = decoded === undefined ? 'has a malformed percent-encoding' : faultOfText(decoded);
    if (message) return { path: part, message };
  }
  const brackets = decode(query)?.match(/(?:\[[^[\]]*\])+/g) ?? [];
  if (brackets.some((each) => each.split('[').length - 1 > DEEPEST))
    return { path: 'query', message: tooDeep };
  return undefined;
}

const tooDeep = `is nested deeper than ${DEEPEST} levels`;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a parsed body; without recursion, so that no depth can exhaust the stack. */
export function faultOfBody(body: unknown): Fault | undefined {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: body, path: '', depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path, depth } = item;
    if (typeof value === 'string') {
      const message = faultOfText(value);
      if (message) return { path, message };
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= DEEPEST) return { path, message: tooDeep };
      for (const [key, child] of Object.entries(value)) {
        const message = faultOfText(key);
        if (message) return { path, message: `has a key that ${message}` };
        open.push({ value: child, path: path ? `${path}.${key}` : key, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
