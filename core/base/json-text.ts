import { type Failure, fail, ok, type Result } from './result.ts';

/** Why a text is not JSON that we read; `line` and `column` count from 1. */
export type JsonFailure = Failure<
  'json.syntax' | 'json.duplicate-key' | 'json.too-deep' | 'json.too-long' | 'json.ends-early'
>;

/** Where something stands in a text, both from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

/** A value read from JSON, and where its parts stand, so that a refusal can name the line. */
export type ReadJson = {
  readonly value: unknown;
  /** The place of a member of an object or an item of a list inside `value`; of the object or list itself without a key. */
  readonly placeOf: (owner: unknown, key?: string | number) => TextPlace;
};

export type JsonLimits = { readonly maxCharacters: number; readonly maxDepth: number };

/**
 * Reads JSON and remembers where each value stands.
 *
 * `JSON.parse` names no line, lets the last of two equal keys win in silence, and follows any depth. This
 * reader is for files that come from somewhere else: it refuses what is doubtful and says where.
 */
export function readJson(text: string, limits: JsonLimits): Result<ReadJson, JsonFailure> {
  if (text.length > limits.maxCharacters)
    return fail('json.too-long', { line: 1, column: 1, limit: limits.maxCharacters });
  const reader = new Reader(text, limits.maxDepth);
  try {
    const value = reader.readAll();
    const { places } = reader;
    return ok({
      value,
      placeOf(owner, key) {
        const mine = typeof owner === 'object' && owner !== null ? places.get(owner) : undefined;
        return placeIn(text, (key === undefined ? undefined : mine?.of.get(key)) ?? mine?.own ?? 0);
      },
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return fail(error.code, { ...placeIn(text, error.offset) });
  }
}

/** Ends the reading from any depth; never leaves this file. */
class Stop extends Error {
  readonly code: JsonFailure['code'];
  readonly offset: number;

  constructor(code: JsonFailure['code'], offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}

type Places = { readonly own: number; readonly of: Map<string | number, number> };

class Reader {
  readonly places = new WeakMap<object, Places>();
  private readonly text: string;
  private readonly maxDepth: number;
  private at: number;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
    // A mark of byte order, as editors on Windows write it.
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  readAll(): unknown {
    this.skip();
    const value = this.readValue(1);
    this.skip();
    if (this.at < this.text.length) this.stop();
    return value;
  }

  private stop(): never {
    throw new Stop(this.at >= this.text.length ? 'json.ends-early' : 'json.syntax', this.at);
  }

  private skip(): void {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? 'end')) this.at += 1;
  }

  private expect(token: string): void {
    if (!this.text.startsWith(token, this.at)) this.stop();
    this.at += token.length;
  }

  private readValue(depth: number): unknown {
    if (depth > this.maxDepth) throw new Stop('json.too-deep', this.at);
    switch (this.text[this.at]) {
      case '{':
        return this.readObject(depth);
      case '[':
        return this.readList(depth);
      case '"':
        return this.readText();
      case 't':
        this.expect('true');
        return true;
      case 'f':
        this.expect('false');
        return false;
      case 'n':
        this.expect('null');
        return null;
      default:
        return this.readNumber();
    }
  }

  private readObject(depth: number): object {
    const entries: (readonly [string, unknown])[] = [];
    const mine: Places = { own: this.at, of: new Map() };
    this.expect('{');
    this.skip();
    while (this.text[this.at] !== '}') {
      if (entries.length > 0) this.next();
      const from = this.at;
      const key = this.readText();
      if (mine.of.has(key)) throw new Stop('json.duplicate-key', from);
      mine.of.set(key, from);
      this.skip();
      this.expect(':');
      this.skip();
      entries.push([key, this.readValue(depth + 1)]);
      this.skip();
    }
    this.at += 1;
    // `fromEntries` defines members: a key `__proto__` is a member like any other.
    const object = Object.fromEntries(entries);
    this.places.set(object, mine);
    return object;
  }

  private readList(depth: number): readonly unknown[] {
    const list: unknown[] = [];
    const mine: Places = { own: this.at, of: new Map() };
    this.expect('[');
    this.skip();
    while (this.text[this.at] !== ']') {
      if (list.length > 0) this.next();
      mine.of.set(list.length, this.at);
      list.push(this.readValue(depth + 1));
      this.skip();
    }
    this.at += 1;
    this.places.set(list, mine);
    return list;
  }

  private next(): void {
    this.expect(',');
    this.skip();
  }

  private readText(): string {
    const from = this.at;
    this.expect('"');
    while (this.text[this.at] !== '"') {
      // A text does not go over a line: the mark at its end is missing.
      if (this.at >= this.text.length || this.text.charCodeAt(this.at) < 0x20) this.stop();
      this.at += this.text[this.at] === '\\' ? 2 : 1;
    }
    this.at += 1;
    try {
      return JSON.parse(this.text.slice(from, this.at)) as string;
    } catch {
      // An escape that JSON does not know.
      throw new Stop('json.syntax', from);
    }
  }

  private readNumber(): number {
    const piece = this.text.slice(this.at, this.at + 64);
    const found = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(piece)?.[0];
    if (found === undefined) return this.stop();
    this.at += found.length;
    return Number(found);
  }
}

function placeIn(text: string, offset: number): TextPlace {
  const end = Math.min(offset, text.length);
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: end - start + 1 };
}
