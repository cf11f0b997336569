/** What a JSON text holds. Throws where it is none, and where an object has a key twice, of which `JSON.parse` would keep the last in silence. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const repeated = repeatedKey(text);
  if (repeated !== null) throw new Error(`line ${repeated.line}: the key “${repeated.key.slice(0, 60)}” stands twice in one object`);
  return value;
}

interface Repeated {
  readonly key: string;
  readonly line: number;
}

// In a text that is JSON, a string with a colon after it is a key, and braces outside strings open and close objects.
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g;

function repeatedKey(text: string): Repeated | null {
  const open: Set<string>[] = [];
  for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    if (token === '}') open.pop();
    if (string === undefined || colon === undefined) continue;
    // Decoded, since one key can be written in two ways: "a" and "\u0061".
    const key = String(JSON.parse(string));
    const keys = open.at(-1);
    if (keys?.has(key) === true) return { key, line: text.slice(0, index).split('\n').length };
    keys?.add(key);
  }
  return null;
}
