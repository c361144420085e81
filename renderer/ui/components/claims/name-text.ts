import type { NameForm } from '../../../../core/model/types.ts';

/** A name as one text, for a field's state and its draft; empty parts are left out, so that equal names are equal texts. */
export function writeNameText(form: NameForm): string {
  const parts = [form.family, form.given, form.patronymic];
  if (form.whole !== undefined) return JSON.stringify({ whole: form.whole });
  return parts.every((part) => part === undefined || part === '') ? '' : JSON.stringify(withoutEmpty(form));
}

/** Reads what `writeNameText` wrote; any other text is a name written whole. */
export function readNameText(text: string): NameForm {
  if (text === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as NameForm) : { whole: text };
  } catch {
    // Not ours: somebody's text, kept whole.
    return { whole: text };
  }
}

const withoutEmpty = ({ family, given, patronymic }: NameForm): NameForm =>
  Object.fromEntries(
    Object.entries({ family, given, patronymic }).filter(([, part]) => part !== undefined && part !== ''),
  );
