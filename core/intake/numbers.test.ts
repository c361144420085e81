import { describe, expect, it } from 'vitest';
import { numberWord, ordinalWord } from './number-words.ts';
import { findNumbers } from './numbers.ts';
import { plainText } from './text.ts';
import { tokenize } from './tokens.ts';

function numbers(text: string): number[] {
  const plain = plainText(text);
  const tokens = tokenize(plain, text);
  return findNumbers(plain, tokens, new Uint8Array(tokens.length)).map((number) => number.value);
}

describe('numbers in three languages', () => {
  it.each([
    ['1212 тіл', [1212]],
    ['1 212 тел', [1212]],
    ['1,212 bodies', [1212]],
    ['1 212 тіл', [1212]],
    ['6 тис. тіл', [6000]],
    ['6 тысяч тел', [6000]],
    ['1,5 тис. осіб', [1500]],
    ['двісті сімдесят військових', [270]],
    ['двухсот семидесяти военных', [270]],
    ['two hundred and seventy soldiers', [270]],
    ['сто вісімдесят троє', [183]],
    ["п'ятеро дітей", [5]],
    ['шестерых детей', [6]],
    ['одинадцятеро полонених', [11]],
    ["п'ятнадцятьма захисниками", [15]],
    ['двадцятеро людей', [20]],
    ['семерым пленным', [7]],
    ['шестидесяти пяти военных', [65]],
    ["п'ять сотень тіл", [500]],
    ['півтори сотні бійців', [150]],
    ['полторы тысячи тел', [1500]],
    ['півсотні цивільних', [50]],
    ['half a thousand bodies', [500]],
    ['two dozen civilians', [24]],
    ['о сотне своих', [100]],
    ['Thirty-three residents', [33]],
    ['тисячу сто полонених', [1100]],
    ['двадцять двоє цивільних', [22]],
    ['сотня на сотню', [100, 100]],
  ])('%s', (text, values) => {
    expect(numbers(text)).toEqual(values);
  });

  it.each([
    ['63-й обмін'],
    ['the 65th exchange'],
    ['о 13:29'],
    ['Іл-76'],
    ['40 %'],
    ['трёх процентов'],
    ['№ 12'],
    ['сотні людей'],
    ['hundreds of children'],
  ])('reads no figure in: %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('knows ordinals of rounds in all cases', () => {
    expect(['третій', 'третього', 'третий', 'третьем', 'third'].map(ordinalWord)).toEqual([3, 3, 3, 3, 3]);
    expect(ordinalWord('три')).toBeUndefined();
    expect(numberWord('третій')).toBeUndefined();
  });
});
