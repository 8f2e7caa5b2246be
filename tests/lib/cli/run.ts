import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { main } from '@/lib/cli/main';

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the real command as a person would, from another folder. */
export function earshot(args: string[], input = ''): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('bin/earshot.mjs'), ...args], { cwd: '/' });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', fail);
    child.on('close', (status) => done({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Runs the command in this process; input comes from files. Quicker than a process of its own. */
export async function inside(args: string[]): Promise<Outcome> {
  const collect = () => {
    const chunks: string[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _, done) {
        chunks.push(chunk.toString());
        done();
      },
    });
    return { stream, text: () => chunks.join('') };
  };
  const out = collect();
  const err = collect();
  const status = await main(args, { stdout: out.stream, stderr: err.stream });
  return { status, out: out.text(), err: err.text() };
}

export const lines = <T = Record<string, unknown>>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
