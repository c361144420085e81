import { useState } from 'react';
import type { VaultStatus } from '../../../services/status-api.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { authorsCommand, nameProblem } from './author-names.ts';

export type AddAuthorProps = { readonly status: VaultStatus; readonly onClose: () => void };

/** One more person who writes. The first time the one who wrote alone becomes an author too, in the same act. */
export function AddAuthor({ status, onClose }: AddAuthorProps) {
  const { t } = useText();
  const vault = useVault();
  const isSecond = status.authors.length === 0;
  const [first, setFirst] = useState(status.author);
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const words = { missing: t('settings:authors.nameMissing'), taken: t('settings:authors.nameTaken') };
  const firstProblem = isSecond ? nameProblem(first, []) : null;
  const problem = nameProblem(name, isSecond ? [{ name: first }] : status.authors);
  const save = async () => {
    setTried(true);
    if (problem !== null || firstProblem !== null) return;
    const [writer, id] = [status.writer ?? (await vault.newId()), await vault.newId()];
    // Whoever types now goes on typing.
    await vault.writeAs(writer);
    const reply = await vault.run(
      authorsCommand([
        ...(isSecond
          ? [{ id: writer, name: first, ...(status.author === '' ? {} : { signed: status.author }) }]
          : []),
        { id, name },
      ]),
    );
    if (reply.ok) onClose();
    else setFailure(reply.error.code);
  };
  return (
    <Dialog isOpen title={t('settings:authors.addTitle')} onClose={onClose}>
      <FormFrame
        onSubmit={() => void save()}
        onCancel={onClose}
        saveLabel={t('common:action.save')}
        failure={failure}
      >
        {isSecond ? (
          <TextField
            label={t('settings:authors.first')}
            help={t('settings:authors.firstHelp')}
            value={first}
            onChange={setFirst}
            isFirst={status.author === ''}
            {...(isTried && firstProblem !== null ? { error: words[firstProblem] } : {})}
          />
        ) : null}
        <TextField
          label={t('settings:authors.name')}
          value={name}
          onChange={setName}
          isFirst={!isSecond || status.author !== ''}
          {...(isTried && problem !== null ? { error: words[problem] } : {})}
        />
      </FormFrame>
    </Dialog>
  );
}
