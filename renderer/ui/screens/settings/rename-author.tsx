import { useState } from 'react';
import type { AuthorSummary, VaultStatus } from '../../../services/status-api.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { authorsCommand, nameProblem } from './author-names.ts';

export type RenameAuthorProps = {
  readonly status: VaultStatus;
  /** `null`: the only writer of the vault, who becomes an author by this. */
  readonly author: AuthorSummary | null;
  readonly onClose: () => void;
};

/** Another name for somebody who writes; it stands under everything they ever wrote. */
export function RenameAuthor({ status, author, onClose }: RenameAuthorProps) {
  const { t } = useText();
  const vault = useVault();
  const [name, setName] = useState(author?.name ?? status.author);
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const problem = nameProblem(
    name,
    status.authors.filter(({ id }) => id !== author?.id),
  );
  const rename = async () => {
    if (author !== null) {
      const source = { kind: 'author' } as const;
      const statement = { property: 'name', value: name.trim(), source };
      return vault.run({ type: 'value.add', entity: author.id, kind: 'author', statement });
    }
    const signed = status.author === '' ? {} : { signed: status.author };
    return vault.run(authorsCommand([{ id: await vault.newId(), name, ...signed }]));
  };
  const save = async () => {
    setTried(true);
    if (problem !== null) return;
    const reply = await rename();
    if (reply.ok) onClose();
    else setFailure(reply.error.code);
  };
  return (
    <Dialog isOpen title={t('settings:authors.rename')} onClose={onClose}>
      <FormFrame
        onSubmit={() => void save()}
        onCancel={onClose}
        saveLabel={t('common:action.save')}
        failure={failure}
      >
        <TextField
          label={t('settings:authors.name')}
          help={t('settings:authors.renameHelp')}
          value={name}
          onChange={setName}
          isFirst
          {...(isTried && problem !== null
            ? {
                error: t(
                  problem === 'missing' ? 'settings:authors.nameMissing' : 'settings:authors.nameTaken',
                ),
              }
            : {})}
        />
      </FormFrame>
    </Dialog>
  );
}
