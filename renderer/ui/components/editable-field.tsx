import type { KeyboardEvent, ReactNode } from 'react';
import { describeFailure, type FailureCode } from '../i18n/describe-failure.ts';
import { useText } from '../i18n/use-text.ts';
import type { FieldFrameProps } from './field-frame.tsx';
import { TextAreaField, TextField } from './text-field.tsx';
import { useFieldEdit } from './use-field-edit.ts';

export type EditableFieldProps = Omit<FieldFrameProps, 'error'> & {
  readonly value: string;
  readonly onSave: (text: string) => Promise<FailureCode | null>;
  readonly onDraft?: (text: string | null) => void;
  readonly isLong?: boolean;
  readonly isReadOnly?: boolean;
  readonly contentLanguage?: string;
  /** An example of what can be written, in grey; never the only place where something is said. */
  readonly placeholder?: string;
  /** Shown under the field for what is typed now: how a date was understood, a note on an odd value. */
  readonly reading?: (text: string, setText: (text: string) => void) => ReactNode;
};

/** A text that saves itself on leaving the field or Enter, says when it could not, and never loses what was typed. */
export function EditableField({
  value,
  onSave,
  onDraft,
  isLong,
  reading,
  help,
  ...frame
}: EditableFieldProps) {
  const { t } = useText();
  const edit = useFieldEdit({ value, onSave, ...(onDraft === undefined ? {} : { onDraft }) });
  const failure = edit.state.failure === null ? null : describeFailure(edit.state.failure);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (isLong !== true || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void edit.commit();
    }
    if (event.key === 'Escape' && edit.isDirty) {
      event.stopPropagation();
      edit.revert();
    }
  };
  const understood = reading?.(edit.state.text, edit.setText);
  const Field = isLong === true ? TextAreaField : TextField;
  return (
    <Field
      {...frame}
      {...(help === undefined && understood === undefined
        ? {}
        : {
            help: (
              <>
                {help}
                {understood === undefined ? null : <div>{understood}</div>}
              </>
            ),
          })}
      value={edit.state.text}
      onChange={edit.setText}
      onBlur={() => void edit.commit()}
      onKeyDown={handleKeyDown}
      {...(failure === null ? {} : { error: `${t(failure.what)} ${t(failure.next)}` })}
    />
  );
}
