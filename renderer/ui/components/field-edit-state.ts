import type { FailureCode } from '../i18n/describe-failure.ts';

/** The life of one field that saves itself. */
export type FieldEditState = {
  /** What is in the field. */
  readonly text: string;
  /** What is known to be saved. */
  readonly saved: string;
  /** What is being written to disk now. */
  readonly writing: string | null;
  readonly failure: FailureCode | null;
};

export type FieldEditEvent =
  | { readonly kind: 'typed'; readonly text: string }
  /** The saved value changed elsewhere, or our own save came back through the live query. */
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'writing'; readonly text: string }
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'revert' };

export const startEdit = (value: string): FieldEditState => ({
  text: value,
  saved: value,
  writing: null,
  failure: null,
});

export const isDirty = (state: FieldEditState): boolean => state.text !== state.saved;

/**
 * A text that could not be saved stays in the field, and so does one typed while an older one was being
 * written. A newer value from elsewhere is taken over only while nothing is being typed here.
 */
export function stepEdit(state: FieldEditState, event: FieldEditEvent): FieldEditState {
  switch (event.kind) {
    case 'typed':
      return { ...state, text: event.text, failure: null };
    case 'value':
      return {
        ...state,
        saved: event.value,
        text: isDirty(state) ? state.text : event.value,
      };
    case 'writing':
      return { ...state, writing: event.text, failure: null };
    case 'written':
      return { ...state, saved: event.text, writing: null };
    case 'failed':
      return { ...state, writing: null, failure: event.code };
    case 'revert':
      return { ...state, text: state.saved, failure: null };
  }
}
