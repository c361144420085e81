import type { CaseSection } from '../../components/case-form/case-sections.ts';

/** A part of the screen that can be gone to: a section of the form, or the photos and papers behind it. */
export type JumpPlace = CaseSection | 'attachments';

/** The element of a section on screen. */
export const sectionId = (section: JumpPlace): string => `case-${section}`;

/** Goes to a section: it is scrolled to and takes the focus, so that the next Tab is in its first field. */
export function jumpTo(section: JumpPlace): void {
  const element = document.getElementById(sectionId(section));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
