import { Button } from '@mantine/core';
import { startTransition, useEffect, useState } from 'react';
import type { Purpose } from '../../../../core/lists/purpose.ts';
import type { OpenedFile } from '../../../../core/lists/reader-api.ts';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useServices } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { AboutCases } from './about-cases.tsx';
import { AboutList, titleOf, type Whose } from './about-list.tsx';
import { ColumnStep } from './column-step.tsx';
import { ImportStep } from './import-step.tsx';
import { KnownFile } from './known-file.tsx';
import { ListInput } from './list-input.tsx';
import { PfifFindings } from './pfif-findings.tsx';
import { useColumns } from './use-columns.ts';

type Opened = { readonly file: OpenedFile; readonly name: string | null };

/**
 * Takes in a file or a text, as a published list or as cases of one's own. Saved as one change, undone as one.
 *
 * The next step is large (columns, events, sources): it is drawn in pieces while the one before is still shown.
 */
export function AddList() {
  const { t } = useText();
  const { reader, vault } = useServices();
  const { go } = useNavigation();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(
    () => () => {
      reader.end();
      void vault.stopImport();
    },
    [reader, vault],
  );
  return (
    <Page
      key={opened === null ? 'input' : 'steps'}
      title={t('lists:add.title')}
      lead={t('lists:add.lead')}
      width="wide"
      actions={
        opened === null ? (
          <Button onClick={() => go({ at: 'lists' })}>{t('common:action.cancel')}</Button>
        ) : (
          <Button onClick={() => setOpened(null)}>{t('lists:add.otherFile')}</Button>
        )
      }
    >
      {opened === null ? (
        <ListInput onOpened={(file, name) => startTransition(() => setOpened({ file, name }))} />
      ) : (
        <OpenedSteps file={opened.file} fileName={opened.name} />
      )}
    </Page>
  );
}

/** What the file is, what its columns hold, whose it is; for cases then what is on file of them. */
function OpenedSteps({ file, fileName }: { readonly file: OpenedFile; readonly fileName: string | null }) {
  const { t } = useText();
  const [purpose, setPurpose] = useState<Purpose>('list');
  const [isCompared, setCompared] = useState(false);
  // Here, so that whoever looks at the columns again has not to type it again.
  const [whose, setWhose] = useState<Whose>({ title: titleOf(fileName), source: { kind: 'author' } });
  const columns = useColumns(file, purpose);
  if (isCompared) return <ImportStep onBack={() => setCompared(false)} />;
  return (
    <>
      <KnownFile checksum={file.checksum} />
      <PfifFindings findings={file.findings} />
      <Section title={t('lists:purpose.title')}>
        <ChoiceCards
          label={t('lists:purpose.label')}
          value={purpose}
          onChange={setPurpose}
          choices={[
            { value: 'list', title: t('lists:purpose.list'), text: t('lists:purpose.listText') },
            { value: 'cases', title: t('lists:purpose.cases'), text: t('lists:purpose.casesText') },
          ]}
        />
      </Section>
      <ColumnStep file={file} purpose={purpose} columns={columns} />
      {purpose === 'list' ? (
        <AboutList columns={columns} fileName={fileName} whose={whose} onWhose={setWhose} />
      ) : (
        <AboutCases
          columns={columns}
          fileName={fileName}
          whose={whose}
          onWhose={setWhose}
          onCompared={() => startTransition(() => setCompared(true))}
        />
      )}
    </>
  );
}
