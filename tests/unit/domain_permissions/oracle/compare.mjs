// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// compare.mjs CASES BOTDECK: asks the program for the masks of each guild and compares them with the recorded ones.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [cases, botdeck] = process.argv.slice(2);
let compared = 0;
let differing = 0;
for (const line of readFileSync(cases, 'utf8').trimEnd().split('\n')) {
  // Cut out as text: its numbers are beyond what JSON.parse keeps.
  const end = line.lastIndexOf(',"raw":[');
  const expected = JSON.parse(line.slice(end + ',"raw":'.length, -1));
  writeFileSync('snapshot.json', line.slice('{"snapshot":'.length, end));
  const run = spawnSync(botdeck, ['permissions', '--snapshot', 'snapshot.json'], { maxBuffer: 1 << 28, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const found = run.stdout.trimEnd().split('\n').map((answer) => JSON.parse(answer).raw);
  if (found.length !== expected.length) throw new Error(`${found.length} masks instead of ${expected.length}`);
  found.forEach((raw, place) => {
    ++compared;
    if (raw !== expected[place]) {
      ++differing;
      if (differing <= 5) console.error(`mask ${place}: ${raw}, discord.js has ${expected[place]}\n${line}`);
    }
  });
}
console.log(JSON.stringify({ compared, differing }));
process.exit(differing === 0 && compared > 0 ? 0 : 1);
