import type { PartRule } from './part-cost.ts';
import type { PartRole } from './roles.ts';
export type MatchReason = { readonly code: 'part-agrees'; readonly role: PartRole; readonly rule: PartRule };
export const explain = (): MatchReason[] => [];
