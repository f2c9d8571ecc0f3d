/* What may stand at a place in a YAML text, by its JSON Schema: for suggestions while writing, not for checking. */

export type Schema = {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  enum?: string[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
};

export type Place = { path: string[]; writing: 'key' | 'value'; from: number };

const KEY = /^(\s*)((?:- +)*)([\w-]+):(?:\s|$)/;

/** The keys above a place, outermost first, and whether a key or a value is being written there. */
export function placeAt(text: string, at: number): Place {
  const lines = text.slice(0, at).split('\n');
  const line = lines.pop() ?? '';
  const word = /[\w-]*$/.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - word.length);
  const path: string[] = [];
  let indent = /^\s*(?:- +)*/.exec(before)![0].length;
  const own = KEY.exec(before);
  for (let index = lines.length - 1; index >= 0 && indent > 0; index--) {
    const key = KEY.exec(lines[index]!);
    if (!key) continue;
    const column = key[1]!.length + key[2]!.length;
    if (column < indent) {
      path.unshift(key[3]!);
      indent = key[1]!.length;
    }
  }
  const inner = flow(own ? before.slice(own[0].length) : before.replace(/^\s*(?:- +)*/, ''));
  if (own) path.push(own[3]!);
  path.push(...inner.path);
  const writing = inner.open ? inner.writing : own ? 'value' : 'key';
  return { path, writing, from: at - word.length };
}

/** The keys of the braces and brackets that are still open. */
function flow(text: string): { path: string[]; writing: 'key' | 'value'; open: boolean } {
  const stack: { kind: '{' | '['; key: string }[] = [];
  let word = '';
  let quote = '';
  for (const char of text) {
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{' || char === '[') {
      stack.push({ kind: char, key: '' });
      word = '';
    } else if (char === '}' || char === ']') {
      stack.pop();
      word = '';
    } else if (char === ':' && stack.at(-1)?.kind === '{') {
      stack.at(-1)!.key = word.trim();
      word = '';
    } else if (char === ',') {
      if (stack.at(-1)?.kind === '{') stack.at(-1)!.key = '';
      word = '';
    } else word += char;
  }
  const path = stack.filter((part) => part.key).map((part) => part.key);
  const last = stack.at(-1);
  return { path, open: stack.length > 0, writing: last?.kind === '{' && !last.key ? 'key' : 'value' };
}

function resolved(root: Schema, schema: Schema | undefined): Schema | undefined {
  let found = schema;
  while (found?.$ref) found = root.$defs?.[found.$ref.replace('#/$defs/', '')];
  while (found?.items) found = resolved(root, found.items);
  return found;
}

function below(root: Schema, schema: Schema | undefined, key: string): Schema | undefined {
  const named = schema?.properties?.[key];
  const any = schema?.additionalProperties;
  return resolved(root, named ?? (typeof any === 'object' ? any : Object.values(schema?.patternProperties ?? {})[0]));
}

/** Keys, or the values that are allowed; empty where anything may stand. */
export function suggestions(root: Schema, place: Place): string[] {
  let schema = resolved(root, root);
  for (const key of place.path) schema = below(root, schema, key);
  if (place.writing === 'key') return Object.keys(schema?.properties ?? {});
  if (schema?.type === 'boolean') return ['true', 'false'];
  return schema?.enum ?? [];
}
