import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Proposal } from '../../../../core/intake/proposal.ts';
import type { ProposalEdit } from '../../../../core/intake/proposal-edits.ts';
import type { Span } from '../../../../core/intake/types.ts';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../i18n/use-text.ts';
import { itemLabel, proposalTitle } from './item-words.ts';
import { type Addable, addable, spanOfWords, valueOfWords } from './new-item.ts';

export type AddValueProps = {
  readonly text: string;
  readonly proposals: readonly Proposal[];
  /** The proposal it was asked from. */
  readonly proposal: string;
  readonly selected: Span | null;
  readonly edit: (edit: ProposalEdit) => void;
  readonly onClose: () => void;
};

/** Adds what was missed, from selected words or from typed ones. */
export function AddValue({ text, proposals, proposal, selected, edit, onClose }: AddValueProps) {
  const words = useText();
  const { t } = words;
  const [target, setTarget] = useState(proposal);
  const [property, setProperty] = useState<Addable>('count');
  const [typed, setTyped] = useState(selected === null ? '' : text.slice(selected.start, selected.end));
  const add = () => {
    edit({
      type: 'add',
      proposal: target,
      property,
      value: valueOfWords(property, typed),
      span: spanOfWords(text, typed, selected),
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('intake:add.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="filled" onClick={add}>
            {t('intake:add.action')}
          </Button>
        </>
      }
    >
      {proposals.length < 2 ? null : (
        <SelectField
          label={t('intake:add.to')}
          value={target}
          onChange={(id) => setTarget(id ?? target)}
          choices={proposals.map((each) => ({ value: each.id, label: proposalTitle(words, each) }))}
        />
      )}
      <SelectField
        label={t('intake:add.property')}
        value={property}
        onChange={(next) => setProperty(next ?? property)}
        choices={addable.map((each) => ({ value: each, label: itemLabel(words, { property: each }) }))}
      />
      <TextField
        label={t('intake:add.words')}
        help={t('intake:add.wordsHelp')}
        value={typed}
        onChange={setTyped}
      />
    </Dialog>
  );
}
