#!/usr/bin/env node
/**
 * What Playwright starts in place of Firefox: Firefox itself, whose line about its WebDriver BiDi address names the
 * relay's address instead (bidi-relay.ts).
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const { EARSHOT_FIREFOX: program = 'firefox', EARSHOT_RELAY_PORT: port } = process.env;
const child = spawn(program, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'pipe'] });
createInterface(child.stderr).on('line', (line) =>
  console.error(line.replace(/(listening on ws:\/\/127\.0\.0\.1):/, `$1:${port}/`)),
);
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
