import { t } from '@/lib/platform/text';
import type { PartName } from './guess';

export interface CardOptions {
  document: Document;
  host: string;
  values: Record<PartName, string>;
  /** The agent has to tick the box to have the places kept; ticked from the start where nothing reads the page yet. */
  keep: boolean;
  onPoint: (part: PartName) => void;
  onAgain: () => void;
  onCancel: () => void;
  onTake: (values: Record<PartName, string>, keep: boolean) => Promise<string | undefined>;
}

const PARTS = ['author', 'text', 'link'] as const;
const LABELS = { author: 'pageCaptureAuthor', text: 'pageCaptureText', link: 'pageCaptureLink' } as const;

/** What was read from the post that was pointed at, for the agent to set right and confirm. */
export function createPartsCard(options: CardOptions) {
  const { document } = options;
  const form = document.createElement('form');
  form.className = 'card';
  form.setAttribute('role', 'dialog');
  form.setAttribute('aria-label', t('pageCaptureCheck'));
  const title = document.createElement('h2');
  title.textContent = t('pageCaptureCheck');
  form.append(title);
  const fields = {} as Record<PartName, HTMLInputElement | HTMLTextAreaElement>;
  for (const part of PARTS) {
    const label = document.createElement('label');
    label.textContent = t(LABELS[part]);
    label.htmlFor = part;
    const field = document.createElement(part === 'text' ? 'textarea' : 'input');
    if (field instanceof HTMLInputElement) field.type = 'text';
    field.id = part;
    field.value = options.values[part];
    field.dir = part === 'link' ? 'ltr' : 'auto';
    fields[part] = field;
    const row = document.createElement('div');
    row.className = 'row';
    const point = button(t('pageCapturePoint'), () => options.onPoint(part));
    point.setAttribute('aria-label', t('pageCapturePointAt', t(LABELS[part])));
    row.append(field, point);
    form.append(label, row);
  }
  const keep = document.createElement('input');
  keep.type = 'checkbox';
  keep.checked = options.keep;
  const check = document.createElement('label');
  check.className = 'check';
  check.append(keep, t('pageCaptureKeep', options.host));
  const wrong = document.createElement('p');
  wrong.className = 'wrong';
  wrong.setAttribute('role', 'alert');
  const take = button(t('pageCaptureTake'), () => void submit());
  take.className = 'main';
  const ends = document.createElement('div');
  ends.className = 'ends';
  ends.append(
    take,
    button(t('pageCaptureAgain'), options.onAgain),
    button(t('pageCaptureCancel'), options.onCancel),
  );
  form.append(check, wrong, ends);

  function button(label: string, run: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    // Only the agent's own press counts.
    made.addEventListener('click', (event) => {
      if (event.isTrusted) run();
    });
    return made;
  }

  async function submit() {
    const values = read();
    if (values.author === '') {
      wrong.textContent = t('pageCaptureNoAuthor');
      fields.author.focus();
      return;
    }
    take.disabled = true;
    wrong.textContent = (await options.onTake(values, keep.checked)) ?? '';
    take.disabled = false;
  }
  const read = (): Record<PartName, string> => ({
    author: fields.author.value.trim(),
    text: fields.text.value.trim(),
    link: fields.link.value.trim(),
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') options.onCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.isComposing)
      void submit();
    else return;
    event.preventDefault();
  });
  return {
    form,
    focus: () => take.focus(),
    set(values: Partial<Record<PartName, string>>) {
      for (const part of PARTS) if (values[part] !== undefined) fields[part].value = values[part];
    },
  };
}
