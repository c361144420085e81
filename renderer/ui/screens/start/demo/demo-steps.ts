import { caseCount, caseStatements } from './case-facts.ts';
import { createDesk, type DeskSetup, type Step } from './desk.ts';
import { addAnnouncements } from './linked.ts';
import { addPapers } from './papers.ts';
import { addParts } from './parts.ts';
import { addSources } from './sources.ts';
import { addStories } from './stories.ts';
import { addList } from './taken-list.ts';
import { addAuthors, addWork } from './work.ts';

/**
 * Everything that happens in the demonstration, in order: sixty invented people and all that can be written about
 * them. The same for the same seed, day and ids.
 */
export function demoSteps(setup: DeskSetup, author: string): readonly Step[] {
  const desk = createDesk(setup);
  const authors = addAuthors(desk, author);
  const sources = addSources(desk);
  const cases = Array.from({ length: caseCount }, (_, place) => {
    const id = desk.newId();
    const statements = caseStatements(desk, sources, place);
    desk.add({ do: 'run', command: { type: 'entity.create', id, kind: 'case', statements } });
    return id;
  });
  addParts(desk, sources, cases);
  addStories(desk, sources, cases);
  addPapers(desk, sources.notice, cases);
  addAnnouncements(desk, sources, cases);
  addList(desk, sources, cases);
  addWork(desk, sources, authors, cases);
  return desk.steps;
}
