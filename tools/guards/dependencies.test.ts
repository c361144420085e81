import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDependencies, listRoomFiles } from './dependencies.ts';
import { judgeImport } from './rooms.ts';

const fixture = resolve(import.meta.dirname, 'fixture');
const project = resolve(import.meta.dirname, '../..');
const fixtureFiles = globSync('**/*.{ts,tsx}', { cwd: fixture }).map((file) => file.replaceAll('\\', '/'));

describe('the dependency guard', () => {
  it('finds every forbidden import of the fixture, type imports included, and nothing else', async () => {
    const problems = await checkDependencies(fixture, fixtureFiles);
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'core/base/type-import-upwards.ts',
      'core/model/react-in-core.ts',
      'core/names/node-in-core.ts',
      'electron/main/storage/keys-in-main.ts',
      'electron/preload/main-in-preload.ts',
      'renderer/data/services-in-data.ts',
      'renderer/services/dexie-in-services.ts',
      'renderer/ui/components/data-in-ui.ts',
      'renderer/ui/components/screen-in-kit.tsx',
      'renderer/ui/screens/a/screen-in-screen.tsx',
    ]);
  });

  it('fails when the reader sees fewer modules than there are files', async () => {
    const problems = await checkDependencies(fixture, [...fixtureFiles, 'core/base/unseen.ts']);
    expect(problems).toContain('core/base/unseen.ts: the dependency reader did not see this file');
  });

  it('is given the files of the project', () => {
    // What is in them the check itself goes through, beside these tests.
    expect(listRoomFiles(project).length).toBeGreaterThan(50);
  });

  it('names the room and the package that is not listed for it', () => {
    expect(judgeImport({ from: 'core/model/fold.ts', to: 'lodash', isPackage: true })).toBe(
      'core/model/fold.ts: the room model may not use the package lodash',
    );
  });
});
