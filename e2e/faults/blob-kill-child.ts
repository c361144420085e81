/**
 * The process that is killed while it keeps attachments: the real storage seals files on the real disk, and each that is
 * confirmed is then named by a frame of the journal, as the app's claims do.
 *
 * Arguments: folder of the app's data, seed, age recipient. Prints `try`, `stored` and `named` with id and SHA-256.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createStorage } from '../../electron/main/storage/storage.ts';
import { namingFrame } from './blob-names.ts';
import { header, must, vaultId } from './harness.ts';
import { seeded } from './random.ts';

const [userData = '', seedText = '1', recipient = ''] = process.argv.slice(2);
const random = seeded(Number(seedText));
const folder = join(userData, 'vaults', vaultId);
const say = (line: string) => writeSync(1, `${line}\n`);

const storage = createStorage({ userData, log: () => undefined });
const opened = existsSync(join(folder, 'vault-a.json'))
  ? await must(storage.open({ folder }))
  : await must(storage.create({ vaultId, header, parent: null }));
const { handle, deviceId } = opened;
say('ready');
for (let seq = opened.lastSeq + 1; ; seq++) {
  const bytes = random.bytes(1 + random.below(600_000));
  const path = join(userData, 'picked');
  writeFileSync(path, bytes);
  const { id } = await must(storage.beginBlob(handle));
  say(`try ${id} ${createHash('sha256').update(bytes).digest('hex')}`);
  const { sha256 } = await must(storage.storeBlob(handle, id, { path, recipient }));
  say(`stored ${id} ${sha256}`);
  await must(storage.append(handle, namingFrame(deviceId, seq, random, { id, sha256 })));
  say(`named ${id} ${sha256}`);
}
