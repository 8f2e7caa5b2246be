#!/usr/bin/env node
// Runs the TypeScript sources as they are, so that the command works right after the packages are installed.
// The command has its own tsconfig for the path alias: the project's one needs a generated file.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../lib/cli/tsconfig.json', import.meta.url)) });
const { main } = await import('../lib/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
