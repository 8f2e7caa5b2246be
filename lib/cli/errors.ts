/** Bad use or bad input: one line on the error stream and exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const oneLine = (message: string): string => message.replace(/\s*\n\s*/g, ' ').trim();
