import { noteFields, personFields, pfifNamespace } from './fields.ts';

/** Fields by their names in 1.4; what is not given is left out. */
export type FieldTexts = Readonly<Record<string, string>>;
export type NewPfifPerson = { readonly fields: FieldTexts; readonly notes: readonly FieldTexts[] };

/** A PFIF 1.4 document: fields in the order of the tables, notes inside their people, mandatory fields always. */
export function writePfif(people: readonly NewPfifPerson[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<pfif:pfif xmlns:pfif="${pfifNamespace('1.4')}">`,
  ];
  for (const { fields, notes } of people) {
    lines.push('  <pfif:person>');
    for (const { name } of personFields) push(name, fields, name === 'full_name', '    ');
    for (const note of notes) {
      lines.push('    <pfif:note>');
      for (const { name } of noteFields)
        push(name, note, name === 'text' || name === 'author_name', '      ');
      lines.push('    </pfif:note>');
    }
    lines.push('  </pfif:person>');
  }
  lines.push('</pfif:pfif>', '');
  return lines.join('\n');

  function push(name: string, from: FieldTexts, isRequired: boolean, indent: string): void {
    const text = from[name] ?? '';
    if (text !== '' || isRequired) lines.push(`${indent}<pfif:${name}>${escapeXml(text)}</pfif:${name}>`);
  }
}

/** Text as XML 1.0 can hold it: `& < >` written out, letters that it forbids left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
