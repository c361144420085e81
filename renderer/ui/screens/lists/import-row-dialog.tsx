import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { CellChoice } from '../../../../core/lists/compare-case.ts';
import type { ImportCell, ImportRowView, RowDecision } from '../../../services/imports-api.ts';
import type { AlikeCase } from '../../../services/lists-api.ts';
import { reasonLines } from '../../components/alike/reason-text.ts';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Loading } from '../../components/loading.tsx';
import { useVault } from '../../context/services.tsx';
import { propertyLabel, valueWords, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './lists.module.css';

export type ImportRowDialogProps = {
  readonly at: number;
  readonly onDecided: () => void;
  readonly onClose: () => void;
};

/** One row of a table of cases: what it says, whom it may mean and why, what becomes of it. A person decides. */
export function ImportRowDialog({ at, onDecided, onClose }: ImportRowDialogProps) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const [view, setView] = useState<ImportRowView | null>(null);
  const load = useCallback(async () => setView(await vault.importRow(at)), [vault, at]);
  useEffect(() => void load(), [load]);
  const decide = async (decision: RowDecision) => {
    await vault.decideImport({ at, decision });
    await load();
    onDecided();
  };
  const setCell = (cell: number, choice: CellChoice) => {
    if (view?.goesTo === null || view === null) return;
    const cells = Object.fromEntries(view.cells.map((each, place) => [place, each.choice]));
    void decide({ do: 'add', case: view.goesTo.id, cells: { ...cells, [cell]: choice } });
  };
  return (
    <Dialog
      isOpen
      size="xl"
      title={view === null || view.name === '' ? t('lists:table.noName') : view.name}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('common:action.close')}</Button>}
    >
      {view === null ? (
        <Loading />
      ) : (
        <>
          <div>
            <Text size="xs" c="dimmed">
              {t('model:list-entry.raw.label')}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{view.raw}</Text>
          </div>
          <ChoiceCards
            label={t('lists:import.becomes')}
            value={view.decision === 'add' ? (view.goesTo?.id ?? null) : view.decision}
            onChange={(next) =>
              void decide(
                next === 'new' || next === 'later'
                  ? { do: next }
                  : { do: 'add', case: next as EntityId, cells: {} },
              )
            }
            choices={[
              { value: 'new', title: t('lists:import.do.new'), text: t('lists:import.newText') },
              { value: 'later', title: t('lists:import.do.later'), text: t('lists:import.laterText') },
              ...casesOf(view).map((each) => ({
                value: each.id as string,
                title: t('lists:import.addTo', { name: each.name }),
                text: each.alike === null ? t('lists:import.sameNumber') : reasonsOf(words, each.alike),
              })),
            ]}
          />
          <Cells view={view} words={words} onChoose={setCell} />
        </>
      )}
    </Dialog>
  );
}

type Offered = { readonly id: EntityId; readonly name: string; readonly alike: AlikeCase | null };

/** Cases that the row can go to: those that are alike, and the one with its number. */
function casesOf({ candidates, goesTo }: ImportRowView): readonly Offered[] {
  const alike = candidates.map((each) => ({ id: each.case.id, name: each.case.name, alike: each }));
  return goesTo === null || alike.some(({ id }) => id === goesTo.id)
    ? alike
    : [{ ...goesTo, alike: null }, ...alike];
}

/** What speaks for and what against, in one line each. */
function reasonsOf(words: Words, { reasons }: AlikeCase): string {
  const { t } = words;
  const lines = reasonLines(words, reasons);
  const textOf = (side: 'for' | 'against') =>
    lines
      .filter((line) => line.side === side)
      .map(({ text }) => text)
      .join(' · ');
  const [agrees, differs] = [textOf('for'), textOf('against')];
  return [
    ...(agrees === '' ? [] : [t('lists:import.agrees', { reasons: agrees })]),
    ...(differs === '' ? [] : [t('lists:import.differsIn', { reasons: differs })]),
  ].join('\n');
}

type CellsProps = {
  readonly view: ImportRowView;
  readonly words: Words;
  readonly onChoose: (cell: number, choice: CellChoice) => void;
};

/** Every fact of the row beside what is on file, and what becomes of it. */
function Cells({ view, words, onChoose }: CellsProps) {
  const { t } = words;
  const isBeside = view.goesTo !== null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{t(isBeside ? 'lists:import.beside' : 'lists:import.facts')}</Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard (2026-11) */}
      <section className={styles.sample} tabIndex={0} aria-label={t('lists:import.facts')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('lists:import.fact')}</th>
              <th scope="col">{t('lists:import.inFile')}</th>
              {isBeside ? <th scope="col">{t('lists:import.there')}</th> : null}
              {isBeside ? <th scope="col">{t('lists:import.choice')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {view.cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place (2026-11)
              <tr key={at}>
                <th scope="row">{propertyLabel(t, 'case', cell.said.property)}</th>
                <td>{valueWords(words, 'case', cell.said.property, cell.said.value)}</td>
                {isBeside ? <td>{onFileOf(words, cell)}</td> : null}
                {isBeside ? (
                  <td>
                    <CellChoiceField cell={cell} words={words} onChoose={(choice) => onChoose(at, choice)} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Stack>
  );
}

const onFileOf = (words: Words, { said, onFile }: ImportCell): string =>
  onFile.length === 0
    ? words.t('lists:pair.notGiven')
    : onFile
        .map(({ value, who }) => {
          const there = valueWords(words, 'case', said.property, value);
          return who === '' ? there : words.t('lists:import.saidBy', { value: there, who });
        })
        .join('; ');

const choiceTexts = {
  say: 'lists:import.cell.say',
  correct: 'lists:import.cell.correct',
  leave: 'lists:import.cell.leave',
} as const satisfies Record<CellChoice, string>;

function CellChoiceField({
  cell,
  words: { t },
  onChoose,
}: {
  readonly cell: ImportCell;
  readonly words: Words;
  readonly onChoose: (choice: CellChoice) => void;
}) {
  if (cell.state === 'same') return <Text c="dimmed">{t('lists:import.cell.same')}</Text>;
  const choices = (['say', 'correct', 'leave'] as const).filter(
    (choice) => choice !== 'correct' || cell.state === 'differs',
  );
  return (
    <NativeSelect
      aria-label={t('lists:import.cell.label', { fact: propertyLabel(t, 'case', cell.said.property) })}
      value={cell.choice}
      onChange={(event) => onChoose(event.currentTarget.value as CellChoice)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice === 'say' && cell.state === 'new' ? t('lists:import.cell.add') : t(choiceTexts[choice])}
        </option>
      ))}
    </NativeSelect>
  );
}
