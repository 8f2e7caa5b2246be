import { startStage } from '../../tests/support/stage';
import type { Stage } from '../../tests/support/stage';
import { mainJob } from './main-job';

const PICTURES = 'demo-pictures';

const say = (sentence: string) => console.log(`[demo] ${sentence}`);

/** Linux says where its display is; the other systems always have one for somebody who is signed in. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Runs the demo until it is done or the person ends it. Returns the exit code. */
export async function demo(args: string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--headless');
  if (unknown) {
    console.error(`There is no option ${unknown}. There is --headless.`);
    return 2;
  }
  const playing = hasDisplay() && !args.includes('--headless');
  if (!playing)
    say('There is no display, or none is wanted: the main job runs by itself and is photographed.');
  const ended = untilAsked();
  const stage = await startStage({
    headless: !playing,
    ownSignals: true,
    bind: 'all',
    ...(playing ? { viewport: null } : {}),
  });
  const stopTelling = tellArrivals(stage);
  try {
    if (playing) await play(stage, ended);
    else await Promise.race([mainJob(stage, { folder: PICTURES, say }), ended.then(interrupted)]);
    return 0;
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    throw error;
  } finally {
    stopTelling();
    await stage.close();
    say('Everything is closed; nothing is left running.');
  }
}

class Interrupted extends Error {}
const interrupted = (): never => {
  throw new Interrupted();
};

function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function play(stage: Stage, ended: Promise<void>): Promise<void> {
  await stage.open('https://www.facebook.com/');
  await stage.open('https://x.com/home');
  say(
    'You are @KestrelHelps on X and the page Kestrel Air on Facebook. Both sites are replicas on this machine.',
  );
  say('Click a mark beside a post: the panel opens. Open the reply box, press Insert, and post.');
  say('Escalate… sends to a receiver that runs here; what arrives is printed below.');
  say('Press Ctrl+C, or close the browser, to end.');
  await Promise.race([ended, new Promise((resolve) => stage.browser.context.once('close', resolve))]);
}

/** Prints every escalation that arrives, signature checked. Returns the function that ends it. */
function tellArrivals({ receiver }: Stage): () => void {
  let telling = true;
  const next = async (count: number): Promise<void> => {
    await receiver.attempted(count);
    const { id, body, verified } = receiver.attempts[count - 1]!;
    if (!telling) return;
    const { data } = JSON.parse(body) as { data?: { brief?: { subject?: string } } };
    say(`The receiver got an escalation: “${data?.brief?.subject ?? '(no subject)'}”`);
    say(`  id ${id}, signature ${verified ? 'verified' : 'WRONG'}`);
    await next(count + 1);
  };
  void next(1);
  return () => {
    telling = false;
  };
}
