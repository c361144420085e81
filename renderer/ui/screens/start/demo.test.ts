import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../core/base/ids.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { checkValue } from '../../../../core/model/values.ts';
import { languages } from '../../i18n/languages.ts';
import { createTexts } from '../../i18n/set-up.ts';
import type { Translate } from '../../i18n/use-text.ts';
import { demoCommands } from './demo.ts';

const ids = Array.from({ length: 7 }, (_, at) => `${at}` as EntityId) as [EntityId, EntityId, EntityId];

describe.each(languages)('the demonstration in %s', (language) => {
  const commands = demoCommands(createTexts(language, false).t as unknown as Translate, ids);

  it('states only values that the schema table knows', () => {
    const statements = commands.flatMap((command) =>
      command.type === 'entity.create'
        ? command.statements
        : command.type === 'value.add'
          ? [command.statement]
          : [],
    );
    expect(statements.length).toBeGreaterThan(20);
    for (const statement of statements) {
      const row = rowOf('case', statement.property);
      expect(row).not.toBeNull();
      const checked = row === null ? null : checkValue(row, statement.value);
      expect(checked).not.toBeNull();
      expect(checked?.isAsTyped).toBeUndefined();
    }
  });
});
