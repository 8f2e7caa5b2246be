import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import { UsageError, oneLine } from './errors';

/** Characters; a longer line is no record of ours. */
const MAXIMUM_LINE = 10_000_000;

export interface Line<T> {
  /** From 1, blank lines counted. */
  number: number;
  value: T;
}

/** The file's bytes, or the standard input's where none is named. Exit-2 sentence when it cannot be read. */
async function openInput(file: string | undefined): Promise<AsyncIterable<Buffer | string>> {
  if (file === undefined || file === '-') return process.stdin;
  try {
    if ((await stat(file)).isDirectory()) throw new UsageError(`${file} is a folder`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
  return createReadStream(file);
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be opened';
  return error instanceof Error ? oneLine(error.message) : String(error);
}

/** Text lines without their ends, holding one chunk at a time. */
async function* splitLines(
  input: AsyncIterable<Buffer | string>,
  beforeWaiting: () => Promise<void>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield rest + text.slice(from, at);
      rest = '';
      from = at + 1;
    }
    rest += text.slice(from);
    if (rest.length > MAXIMUM_LINE) yield rest;
    await beforeWaiting();
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * JSON Lines, each checked; blank lines are passed over. Throws UsageError that names the line.
 *
 * @param beforeWaiting runs when the lines at hand are used up: what was worked out goes out before more is awaited.
 */
export async function* readLines<T>(
  file: string | undefined,
  schema: z.ZodType<T>,
  beforeWaiting: () => Promise<void> = () => Promise.resolve(),
): AsyncGenerator<Line<T>> {
  let number = 0;
  for await (const raw of splitLines(await openInput(file), beforeWaiting)) {
    number += 1;
    const where = file === undefined || file === '-' ? `line ${number}` : `${file}, line ${number}`;
    if (raw.length > MAXIMUM_LINE) throw new UsageError(`${where}: longer than 10 million characters`);
    const text = raw.trim();
    if (text === '') continue;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      throw new UsageError(`${where}: not JSON: ${oneLine(error instanceof Error ? error.message : '')}`);
    }
    const parsed = schema.safeParse(json);
    if (!parsed.success) throw new UsageError(`${where}: ${complaint(parsed.error.issues[0], json)}`);
    yield { number, value: parsed.data };
  }
}

function complaint(issue: z.core.$ZodIssue | undefined, json: unknown): string {
  const path = issue?.path.map(String).join('.') ?? '';
  if (path === '')
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? oneLine(issue?.message ?? '')
      : 'not an object';
  if (issue?.code === 'invalid_type' && /received undefined/.test(issue.message))
    return `"${path}" is missing`;
  return `"${path}": ${oneLine(issue?.message ?? 'not valid')}`;
}
