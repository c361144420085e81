import type { CaseSection } from '../../components/case-form/case-sections.ts';

/** The element of a section on screen. */
export const sectionId = (section: CaseSection): string => `case-${section}`;

/** Goes to a section: it is scrolled to and takes the focus, so that the next Tab is in its first field. */
export function jumpTo(section: CaseSection): void {
  const element = document.getElementById(sectionId(section));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
