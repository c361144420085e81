/** What a saved page says, without running or fetching anything. */
export type PageText = {
  readonly text: string;
  /** Its title; empty without one. */
  readonly title: string;
  /** ISO day that the page gives for itself; only an offer. */
  readonly published: string | null;
};

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'head',
]);
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  numero: '№',
  copy: '©',
  iacute: 'í',
  eacute: 'é',
  uuml: 'ü',
  ccedil: 'ç',
};

/**
 * Text of HTML, in one walk from left to right whatever the input is: tags are dropped, blocks become lines, what
 * no reader sees is left out. Broken markup is read as far as it goes.
 */
export function htmlText(html: string): PageText {
  const parts: string[] = [];
  let title = '';
  let published: string | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(entities(html.slice(at)));
      break;
    }
    parts.push(entities(html.slice(at, open)));
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    // "a < b" is text.
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const close = endOfTag(html, open);
    if (close < 0) {
      parts.push(entities(html.slice(open)));
      break;
    }
    const tag = html.slice(open + 1, close);
    at = close + 1;
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (name === 'meta') published ??= dayOfMeta(tag);
    if (name === 'time' && !tag.startsWith('/')) published ??= dayIn(attribute(tag, 'datetime'));
    if (name === 'title' && !tag.startsWith('/')) {
      const end = closing(html, 'title', at);
      title ||= tidy(entities(html.slice(at, end)));
      at = after(html, '>', end);
      continue;
    }
    if (SILENT.has(name) && name !== 'head' && !tag.startsWith('/') && !tag.endsWith('/')) {
      at = after(html, '>', closing(html, name, at));
      continue;
    }
    if (BLOCK.test(name)) parts.push('\n');
  }
  return { text: tidy(parts.join('')), title, published };
}

/** Lines without needless spaces; at most one empty line between them. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\f]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The place of a `>` outside quotes; an unclosed quote ends with the line, so that one sign cannot hide the page. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length && at - open < 2000; at += 1) {
    const sign = html.charAt(at);
    if (quote === '') {
      if (sign === '>') return at;
      if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') quote = sign;
    } else if (sign === quote) quote = '';
  }
  return html.indexOf('>', open);
}

/** Where the closing tag of a silent element begins; the end of the page without one. */
function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find(Boolean) ?? '';

function dayOfMeta(tag: string): string | null {
  const name = attribute(tag, 'property') || attribute(tag, 'name') || attribute(tag, 'itemprop');
  return /^(?:article:published_time|datepublished|date|pubdate|publish-date|dc\.date(?:\.issued)?)$/i.test(
    name,
  )
    ? dayIn(attribute(tag, 'content'))
    : null;
}

const dayIn = (text: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0] ?? null;

const entities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20});?/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return NAMED[code.toLowerCase()] ?? whole;
    const number = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    const isSign = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
    return isSign ? String.fromCodePoint(number) : '\ufffd';
  });
