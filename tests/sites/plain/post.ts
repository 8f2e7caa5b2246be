/** Tells the server what was posted; the site shows it once the server has it. */
export async function publish(text: string, answers: string): Promise<void> {
  await fetch('/api/posted', { method: 'POST', body: JSON.stringify({ text, answers }) });
}
