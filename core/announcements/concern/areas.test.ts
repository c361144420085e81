import { describe, expect, it } from 'vitest';
import { regionsIn } from './areas.ts';

describe('regions in a text', () => {
  it.each([
    ['Бахмут', 'у Донецькій області'],
    ['под Мариуполем', 'Азовсталь'],
    ['Mar’inka, Donetsk region', 'біля Мар’їнки'],
    ['Запорізька область', 'near Robotyne, Zaporizhzhia region'],
    ['Суджа', 'Kursk region'],
    ['на Сумщині', 'Sumy region'],
    ['острів Зміїний', 'Snake Island'],
  ])('%s and %s are one', (a, b) => {
    expect(regionsIn(a)).not.toBe(0);
    expect(regionsIn(a) & regionsIn(b)).not.toBe(0);
  });

  it.each([
    ['Бахмут', 'Херсон'],
    ['Kursk', 'Belgorod'],
    ['Лисичанськ', 'Лиман'],
  ])('%s and %s are not', (a, b) => {
    expect(regionsIn(a) & regionsIn(b)).toBe(0);
  });

  it.each(['', 'у полі біля річки', 'Марина', 'ровно в полдень', 'сума'])('none in "%s"', (text) => {
    expect(regionsIn(text)).toBe(0);
  });
});
