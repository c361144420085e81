import { Button, Collapse, SimpleGrid, Stack } from '@mantine/core';
import { useId, useState } from 'react';
import type { AnnouncementDraft } from '../../../../core/announcements/draft.ts';
import { DateField, dateToKeep } from '../../components/date-field.tsx';
import { TextAreaField, TextField } from '../../components/text-field.tsx';
import { useText } from '../../i18n/use-text.ts';

/** What may have been said beside kind and date, as typed; empty is not said. */
export type Details = {
  readonly place: string;
  readonly area: string;
  readonly period: string;
  readonly formula: string;
  readonly mediator: string;
  readonly condition: string;
};

export const noDetails: Details = {
  place: '',
  area: '',
  period: '',
  formula: '',
  mediator: '',
  condition: '',
};

/** Details as parts of a draft. */
export function draftOf(details: Details): AnnouncementDraft {
  const said = (text: string) => (text.trim() === '' ? [] : [{ value: text }]);
  const [place] = said(details.place);
  const [formula] = said(details.formula);
  return {
    ...(place === undefined ? {} : { place }),
    ...(formula === undefined ? {} : { formula }),
    mediators: said(details.mediator),
    conditions: said(details.condition),
    areas: said(details.area),
    periods: said(dateToKeep(details.period)),
  };
}

export type NewDetailsProps = {
  readonly value: Details;
  readonly onChange: (details: Details) => void;
};

/** The place; the rest behind a button, because a short notice says none of it. */
export function NewDetails({ value, onChange }: NewDetailsProps) {
  const { t } = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const field = (property: keyof Details) => ({
    label: t(`model:announcement.${property}.label`),
    value: value[property],
    onChange: (text: string) => onChange({ ...value, [property]: text }),
    isOptional: true,
  });
  return (
    <Stack gap={16}>
      <TextField {...field('place')} />
      <div>
        <Button variant="subtle" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'announcements:new.less' : 'announcements:new.more')}
        </Button>
      </div>
      <Collapse expanded={isOpen} id={id}>
        <Stack gap={16}>
          <TextField {...field('area')} help={t('announcements:detail.areaHelp')} />
          <DateField {...field('period')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
            <TextField {...field('formula')} />
            <TextField {...field('mediator')} />
          </SimpleGrid>
          <TextAreaField {...field('condition')} minRows={2} />
        </Stack>
      </Collapse>
    </Stack>
  );
}
