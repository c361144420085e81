/** One shape a kind, so that they are told apart in grey and on paper; filled for what was carried out, hollow for words. */
const shapes: Readonly<Record<string, { readonly path: string; readonly isHollow?: true }>> = {
  exchange: { path: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z' },
  'body-repatriation': { path: 'M2.5 2.5h11v11h-11z' },
  'civilian-return': { path: 'M8 2l6.5 11.5h-13z' },
  'child-return': { path: 'M8 1.5l6.5 6.5l-6.5 6.5l-6.5-6.5z' },
  'negotiation-round': { path: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z', isHollow: true },
  agreement: { path: 'M8 1.5l6.5 6.5l-6.5 6.5l-6.5-6.5z', isHollow: true },
  'list-handover': { path: 'M2.5 2.5h11v11h-11z', isHollow: true },
};
const other = { path: 'M3 8h10M8 3v10', isHollow: true } as const;

export function EventMark({ kind }: { readonly kind: string }) {
  const shape = shapes[kind] ?? other;
  return (
    <svg viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden>
      <path
        d={shape.path}
        fill={shape.isHollow === true ? 'var(--zh-card)' : 'var(--zh-accent)'}
        stroke="var(--zh-accent)"
        strokeWidth="1.75"
      />
    </svg>
  );
}
