/**
 * The process that is killed: the real storage on the real disk. Prints `ready`, then one line for each confirmed call.
 *
 * Arguments: folder of the app's data, seed, how many calls to make (0: until killed). The vault is made when there is none.
 * An acknowledgement is written synchronously, so a line that the parent got was printed after the confirmation.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createStorage } from '../../electron/main/storage/storage.ts';
import { frameOf, header, must, vaultId } from './harness.ts';
import { seeded } from './random.ts';

const [userData = '', seedText = '1', callsText = '0'] = process.argv.slice(2);
const random = seeded(Number(seedText));
const calls = Number(callsText);
const folder = join(userData, 'vaults', vaultId);
const say = (line: string) => writeSync(1, `${line}\n`);

const storage = createStorage({ userData, log: () => undefined });
const opened = existsSync(join(folder, 'vault-a.json'))
  ? await must(storage.open({ folder }))
  : await must(storage.create({ vaultId, header, parent: null }));
const { handle, deviceId } = opened;
let seq = opened.lastSeq;
say(`ready ${deviceId} ${seq}`);
for (let call = 0; calls === 0 || call < calls; call++) {
  const frames = Array.from({ length: 1 + random.below(3) }, (_, i) =>
    frameOf(deviceId, seq + 1 + i, random, 100 + random.below(random.chance(0.05) ? 60_000 : 1500)),
  );
  const lines = frames.map(
    (frame, i) =>
      `${deviceId}:${seq + 1 + i} ${createHash('sha256').update(frame.subarray(54)).digest('hex')}`,
  );
  for (const line of lines) say(`try ${line}`);
  seq = (await must(storage.append(handle, Buffer.concat(frames)))).lastSeq;
  say(lines.map((line) => `ack ${line}`).join('\n'));
  if (random.chance(0.05)) {
    await must(storage.writeHeader(handle, random.chance(0.5) ? 'a' : 'b', header));
    say('ack header');
  }
  if (random.chance(0.05)) {
    await must(storage.writeDraft(handle, 'one', random.bytes(500)));
    say('ack draft');
  }
}
await must(storage.close(handle));
say('closed');
