import { expect, it } from 'vitest';
import { PartStore } from './store.ts';

it('a crowd is who bears the name now, however often it was asked for before', () => {
  const store = new PartStore();
  const petro = 7;
  const add = (person: number, surname: number) =>
    store.addForm(person, 0, -1, surname, [surname, petro], [0, 1]);
  const crowd = () => {
    const { forms, surnames } = store.crowdOf(petro);
    return [...forms].map((form, i) => [store.formPerson[form], surnames[i]]);
  };
  const first = add(1, 101);
  add(2, 102);
  expect(crowd()).toEqual([
    [2, 102],
    [1, 101],
  ]);
  store.removeForm(first);
  expect(crowd()).toEqual([[2, 102]]);
  add(3, 103);
  expect(crowd()).toEqual([
    [3, 103],
    [2, 102],
  ]);
});
