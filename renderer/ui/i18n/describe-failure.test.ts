import { describe, expect, it } from 'vitest';
import { describeFailure, type FailureCode, failureTexts } from './describe-failure.ts';
import { languages } from './languages.ts';
import { createTexts } from './set-up.ts';

const codes = Object.keys(failureTexts) as FailureCode[];

describe.each(languages)('the words for failures in %s', (language) => {
  const { t } = createTexts(language, false);

  it.each(codes)('say for %s what happened, what it means and what to do', (code) => {
    const { what, means, next } = describeFailure(code);
    const sentences = [t(what as never), t(means as never), t(next as never)].map(String);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(sentences).size).toBe(3);
  });
});

it('eight failures of opening a vault have eight different beginnings', () => {
  const { t } = createTexts('uk', false);
  const opening: FailureCode[] = [
    'vault.wrong-passphrase',
    'vault.damaged',
    'vault.too-little-memory',
    'storage.no-space',
    'storage.read-only',
    'storage.folder-gone',
    'vault.newer',
    'storage.in-use',
  ];
  expect(new Set(opening.map((code) => t(describeFailure(code).what as never))).size).toBe(8);
});
