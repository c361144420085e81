import type { Grade } from './types.ts';

/**
 * How sure a statement is, in plain words, and the Admiralty grade (STANAG 2511) it is kept as.
 *
 * People are asked "how do you know?", never for a letter. Nothing that a person picks here gives
 * credibility 1 ("confirmed by other sources") except saying just that; a paper can hold an error, so
 * it is A2. A hostile source is E6: unreliable, truth cannot be judged, whatever it says.
 */
export const plainGrades = [
  { id: 'confirmed-independently', grade: { reliability: 'A', credibility: 1 } },
  { id: 'official-paper', grade: { reliability: 'A', credibility: 2 } },
  { id: 'saw-it', grade: { reliability: 'B', credibility: 2 } },
  { id: 'official-statement', grade: { reliability: 'B', credibility: 3 } },
  { id: 'media', grade: { reliability: 'C', credibility: 3 } },
  { id: 'heard-from-others', grade: { reliability: 'F', credibility: 3 } },
  { id: 'doubtful', grade: { reliability: 'D', credibility: 5 } },
  { id: 'hostile-source', grade: { reliability: 'E', credibility: 6 } },
  { id: 'cannot-judge', grade: { reliability: 'F', credibility: 6 } },
] as const satisfies readonly { readonly id: string; readonly grade: Grade }[];

export type PlainGrade = (typeof plainGrades)[number]['id'];

/** The grade that a plain answer is kept as. */
export function gradeOf(plain: PlainGrade): Grade {
  const found = plainGrades.find((row) => row.id === plain);
  if (found === undefined) throw new Error('not a plain grade');
  return found.grade;
}

/** The plain answer for a grade; `null` when only the letter and the digit can be shown (graded elsewhere). */
export function plainGradeOf(grade: Grade): PlainGrade | null {
  const same = (other: Grade) =>
    other.reliability === grade.reliability && other.credibility === grade.credibility;
  return plainGrades.find((row) => same(row.grade))?.id ?? null;
}

/** A grade as it is stored in a property: `B2`. */
export const gradeText = (grade: Grade): string => `${grade.reliability}${grade.credibility}`;

/** Reads what `gradeText` wrote; `null` for anything else. */
export function parseGrade(text: string): Grade | null {
  const grade = { reliability: text[0], credibility: Number(text[1]) };
  return text.length === 2 && isGrade(grade) ? grade : null;
}

/** Whether a value read from outside is a grade. */
export function isGrade(value: unknown): value is Grade {
  if (typeof value !== 'object' || value === null) return false;
  const { reliability, credibility } = value as Partial<Grade>;
  return (
    typeof reliability === 'string' &&
    /^[A-F]$/.test(reliability) &&
    Number.isInteger(credibility) &&
    Number(credibility) >= 1 &&
    Number(credibility) <= 6
  );
}
