/** Characters gathered before they are written, so that a million short lines are not a million writes. */
const BATCH = 65_536;

/** The reader of our output went away (`| head`): nothing is left to do, and nothing went wrong. */
export class ReaderGone extends Error {
  override name = 'ReaderGone';
}

export interface Output {
  /** Writes one value as a line of JSON; waits while the reader is slower than we are. */
  line(value: unknown): Promise<void>;
  text(text: string): Promise<void>;
  flush(): Promise<void>;
}

export function openOutput(stream: NodeJS.WritableStream): Output {
  let batch = '';
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    gone = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
    if (!gone) throw error;
  });
  const write = async () => {
    if (gone) throw new ReaderGone();
    const text = batch;
    batch = '';
    // Waiting until the text is handed on keeps memory flat however slow the reader is.
    if (text !== '') await new Promise<void>((done) => stream.write(text, () => done()));
    if (gone) throw new ReaderGone();
  };
  const text = async (more: string) => {
    batch += more;
    if (batch.length >= BATCH) await write();
  };
  return { text, line: (value) => text(`${JSON.stringify(value)}\n`), flush: write };
}
