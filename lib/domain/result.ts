/** An error with a stable code and a sentence that says what to do. Crosses message boundaries as plain data. */
export class EarshotError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details?: unknown,
  ) {
    super(message);
    this.name = 'EarshotError';
  }
}
