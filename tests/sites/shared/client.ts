import type { Live, Snapshot } from '../model';

const query = new URLSearchParams(location.search);

/** Language and theme hold for the tab once an address has named them. */
function sticky(name: 'lang' | 'theme'): string | null {
  const named = query.get(name);
  if (named) sessionStorage.setItem(name, named);
  return sessionStorage.getItem(name);
}

/** Loads what the server holds; switches of the address (`?lang=de&theme=dark&posts=2000`) win over its settings. */
export async function loadSnapshot(): Promise<Snapshot> {
  const wanted = new URLSearchParams({
    posts: query.get('posts') ?? '0',
    hostile: query.get('hostile') ?? '0',
  });
  const response = await fetch(`/api/state?${wanted.toString()}`);
  const snapshot = (await response.json()) as Snapshot;
  const lang = sticky('lang');
  const theme = sticky('theme');
  return {
    ...snapshot,
    ...(lang === 'en' || lang === 'de' || lang === 'pt' ? { language: lang } : {}),
    ...(theme === 'dark' || theme === 'light' ? { theme } : {}),
  };
}

/** Calls back for everything that happens on the server while the page is open. */
export function listen(onEvent: (event: Live) => void): () => void {
  const source = new EventSource(`/api/events?arriving=${Number(query.get('arriving') ?? 0)}`);
  source.addEventListener('message', (message: MessageEvent<string>) =>
    onEvent(JSON.parse(message.data) as Live),
  );
  return () => source.close();
}

/** Sends one thing; throws with the sentence the server gave when it refuses. */
export async function send<T>(path: string, sent: Record<string, string>): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? 'Something went wrong.');
  return answer;
}
