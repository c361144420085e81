import { expect, it } from 'vitest';
import { PartStore } from './store.ts';

it('a crowd is who bears the name now, however often it was asked for before', () => {
  const store = new PartStore();
  const petro = 7;
  const add = (person: number, surname: number) =>
    store.addForm(person, 0, -1, surname, [surname, petro], [0, 1]);
  const crowd = () => {
    const { forms, surnames, size } = store.crowdOf(petro);
    return [...forms.subarray(0, size)].map((form, i) => [store.formPerson[form], surnames[i]]);
  };
  const first = add(1, 101);
  add(2, 102);
  expect(crowd()).toEqual([
    [1, 101],
    [2, 102],
  ]);
  store.removeForm(first);
  expect(crowd()).toEqual([[2, 102]]);
  add(3, 103);
  expect(crowd()).toEqual([
    [2, 102],
    [3, 103],
  ]);
  // A row that is kept while the index grows says the same as one made from the list.
  for (let person = 4; person < 200; person++) add(person, 100 + person);
  const grown = crowd();
  expect(grown).toHaveLength(198);
  store.removeForm(add(200, 300));
  expect(crowd()).toEqual(grown);
});
