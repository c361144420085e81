import { useState } from 'react';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../dialog.tsx';
import { FormFrame } from '../form-frame.tsx';
import { LinkTarget, type Target } from '../links/link-target.tsx';
import { SelectField } from '../select-field.tsx';
import { isSourceReady, SourcePicker } from '../source-picker.tsx';

export type CourseProperty = 'follows' | 'summarises';

export type AddCourseProps = {
  readonly record: EntityRecord;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Says of an announcement that it carries out another one, or repeats its figures in a sum; by a source. */
export function AddCourse({ isOpen, ...form }: AddCourseProps) {
  const { t } = useText();
  return (
    <Dialog isOpen={isOpen} onClose={form.onClose} title={t('announcements:course.save')} size="lg">
      <Form {...form} />
    </Dialog>
  );
}

function Form({ record, onClose }: Omit<AddCourseProps, 'isOpen'>) {
  const { t } = useText();
  const vault = useVault();
  const [property, setProperty] = useState<CourseProperty>('follows');
  const [target, setTarget] = useState<Target | null>(null);
  const [source, setSource] = useRememberedSource();
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const save = async () => {
    if (target === null || !isSourceReady(source)) return setMissing(true);
    const reply = await vault.run({
      type: 'value.add',
      entity: record.id,
      kind: 'announcement',
      statement: { property, value: target.id, source },
    });
    if (!reply.ok) return setFailure(reply.error.code);
    if (source.kind === 'new') setSource({ kind: 'existing', id: source.id });
    onClose();
  };
  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t('announcements:course.save')}
      failure={failure}
    >
      <SelectField<CourseProperty>
        label={t('announcements:course.relation')}
        value={property}
        onChange={(picked) => setProperty(picked ?? 'follows')}
        choices={[
          { value: 'follows', label: t('announcements:course.follows') },
          { value: 'summarises', label: t('announcements:course.summarises') },
        ]}
      />
      <LinkTarget
        side="case"
        without={record.id}
        value={target}
        onChange={setTarget}
        isMissing={isMissing && target === null}
      />
      <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
    </FormFrame>
  );
}
