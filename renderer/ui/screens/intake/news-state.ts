import { type Proposal, proposalsOf } from '../../../../core/intake/proposal.ts';
import { editProposals, type ProposalEdit } from '../../../../core/intake/proposal-edits.ts';
import type { Reading } from '../../../../core/intake/types.ts';
import type { PlainGrade } from '../../../../core/model/grades.ts';
import type { SourceKind } from '../../i18n/describe-source.ts';

/** What a person typed about a text, before it is read. */
export type NewsForm = {
  readonly text: string;
  readonly title: string;
  readonly sourceKind: SourceKind;
  readonly grade: PlainGrade | null;
  readonly url: string;
  /** As typed. */
  readonly published: string;
};

/** A text at work: being put in, or read and being checked. All of it goes into the sealed draft. */
export type NewsState = {
  readonly form: NewsForm;
  readonly reading: Pick<Reading, 'silences' | 'unread' | 'sentenceCount'> | null;
  readonly proposals: readonly Proposal[];
};

export const emptyNews: NewsState = {
  form: { text: '', title: '', sourceKind: 'media', grade: null, url: '', published: '' },
  reading: null,
  proposals: [],
};

export type NewsStep =
  | { readonly type: 'form'; readonly change: Partial<NewsForm> }
  | { readonly type: 'read'; readonly reading: Reading }
  /** Back to the text; what was checked is given up only when it is read again. */
  | { readonly type: 'back' }
  | { readonly type: 'edit'; readonly edit: ProposalEdit }
  | { readonly type: 'start-over' };

export function stepNews(state: NewsState, step: NewsStep): NewsState {
  switch (step.type) {
    case 'form':
      return { ...state, form: { ...state.form, ...step.change } };
    case 'read': {
      const { events, ...reading } = step.reading;
      return { ...state, reading, proposals: proposalsOf(events, state.form.text) };
    }
    case 'back':
      return { ...state, reading: null };
    case 'edit':
      return { ...state, proposals: editProposals(state.proposals, step.edit) };
    case 'start-over':
      return emptyNews;
  }
}

/** Whether there is anything that a crash could take away. */
export const isWorthKeeping = ({ form }: NewsState): boolean =>
  form.text.trim() !== '' || form.title.trim() !== '' || form.url.trim() !== '';

/** A draft read back; `null` when it is not one of ours. */
export function readDraft(text: string): NewsState | null {
  try {
    const found = JSON.parse(text) as Partial<NewsState> | null;
    const isOurs = typeof found?.form?.text === 'string' && Array.isArray(found.proposals);
    return isOurs ? { ...emptyNews, ...found, form: { ...emptyNews.form, ...found.form } } : null;
  } catch {
    return null;
  }
}
