import type { Count } from '../../../../core/model/types.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { countText, modelText, type Words } from '../../i18n/model-text.ts';

type Said = AnnouncementSummary['counts'][number];

/**
 * The whole figures of an announcement, one line for what and to whom: every different figure that was
 * said stands in it, nothing is added up. Parts ("5 wounded, named separately") are left to the detail.
 */
export function figuresOf(words: Words, counts: readonly Said[]): readonly string[] {
  const groups = new Map<string, Count[]>();
  for (const { count } of counts) {
    if (count.scope !== 'total') continue;
    const key = `${count.what}.${count.to}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Count];
    const figures = [...new Set(group.map((count) => countText(words, count)))];
    return words.t('announcements:row.figure', {
      what: modelText(words.t, `count.what.${first.what}`),
      to: modelText(words.t, `count.to.${first.to}`),
      figures: figures.join(' / '),
    });
  });
}
