import type { RowDecision, RowState } from '../../../services/imports-api.ts';

/** How a row of a table of cases stands to what is on file. */
export const stateTexts = {
  new: 'lists:import.state.new',
  alike: 'lists:import.state.alike',
  differs: 'lists:import.state.differs',
  same: 'lists:import.state.same',
  unclear: 'lists:import.state.unclear',
} as const satisfies Record<RowState, string>;

/** The same with how many. */
export const stateFilterTexts = {
  new: 'lists:import.filter.new',
  alike: 'lists:import.filter.alike',
  differs: 'lists:import.filter.differs',
  same: 'lists:import.filter.same',
  unclear: 'lists:import.filter.unclear',
} as const satisfies Record<RowState, string>;

/** What becomes of a row. */
export const decisionTexts = {
  new: 'lists:import.do.new',
  later: 'lists:import.do.later',
  add: 'lists:import.do.add',
} as const satisfies Record<RowDecision['do'], string>;
