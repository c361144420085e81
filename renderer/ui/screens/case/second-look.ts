/**
 * Fates that speak of death. They are written down in two steps with a reason, because they were wrong
 * before: a soldier identified by DNA and buried was freed alive in an exchange.
 */
const grave: ReadonlySet<string> = new Set(['believed-dead', 'remains-identified', 'buried']);

export const needsSecondLook = (fate: string): boolean => grave.has(fate);
