// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { joined, write } from '@/lib/page/composers/insert';
import { kindOf } from '@/lib/page/composers/kind';
import { comparable, readEditor } from '@/lib/page/composers/read';

const element = <T extends HTMLElement>(html: string): T => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as T;
};

/** The browser's own insertion, which happy-dom has not: enough of it for one text node or field. */
function browserInserts(apply = true) {
  const command = vi.fn<(name: string, ui?: boolean, text?: string) => boolean>((_, __, text = '') => {
    const active = document.activeElement as HTMLTextAreaElement | null;
    if (!apply || !active) return false;
    if (active.tagName === 'TEXTAREA')
      active.setRangeText(text, active.selectionStart, active.selectionEnd, 'end');
    else {
      const selection = document.getSelection()!;
      const range = selection.getRangeAt(0);
      range.deleteContents();
      active.append(text);
    }
    return true;
  });
  Object.assign(document, { execCommand: command });
  return command;
}

beforeEach(() => vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 0)));

describe('writing into a composer', () => {
  it('knows editors by what they are', () => {
    expect(kindOf(element('<textarea></textarea>'))).toBe('textarea');
    expect(kindOf(element('<div data-lexical-editor="true"></div>'))).toBe('lexical');
    expect(kindOf(element('<div class="public-DraftEditor-content"></div>'))).toBe('draft');
    expect(kindOf(element('<div class="ProseMirror"></div>'))).toBe('prosemirror');
    expect(kindOf(element('<div class="ql-editor"></div>'))).toBe('quill');
    expect(kindOf(element('<div contenteditable="true"></div>'))).toBe('contenteditable');
  });

  it('reads every kind of editor back', () => {
    expect(
      readEditor(
        element('<div data-lexical-editor="true"><p>a<br>b</p><p><br></p><p>c <img alt="🙃"></p></div>'),
      ),
    ).toBe('a\nb\n\nc 🙃');
    expect(
      readEditor(
        element(
          '<div class="public-DraftEditor-content"><div data-contents="true"><div data-block="true"><span>a\u200b</span></div><div data-block="true"><span><br></span></div><div data-block="true">b</div></div></div>',
        ),
      ),
    ).toBe('a\n\nb');
    expect(readEditor(element('<div contenteditable="true">a<div>b</div><div><br></div></div>'))).toBe(
      'a\nb\n',
    );
    expect(readEditor(element('<div contenteditable="true"></div>'))).toBe('');
    expect(comparable(' a \u00a0 b\n\n c ')).toBe('a b\nc');
  });

  it('joins with a space, a new line, or nothing', () => {
    expect(joined('Hi', 'you', 'append')).toEqual({ add: ' you', whole: 'Hi you' });
    expect(joined('Hi ', 'you', 'append')).toEqual({ add: 'you', whole: 'Hi you' });
    expect(joined('Hi', 'a\nb', 'append').whole).toBe('Hi\na\nb');
    expect(joined('  ', 'you', 'append').whole).toBe('you');
    expect(joined('Hi', 'you', 'replace').whole).toBe('you');
  });

  it('appends and replaces in a textarea, with focus and caret after the text', async () => {
    const command = browserInserts();
    const field = element<HTMLTextAreaElement>('<textarea>Hi</textarea>');
    expect(await write(field, 'مرحبا 👨‍👩‍👧\n\nline', 'append')).toEqual({
      ok: true,
      method: 'textarea',
      changed: false,
    });
    expect(field.value).toBe('Hi\nمرحبا 👨‍👩‍👧\n\nline');
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe(field.value.length);
    expect(await write(field, 'Only this', 'replace')).toMatchObject({ ok: true });
    expect(field.value).toBe('Only this');
    expect(command).toHaveBeenCalledTimes(2);
  });

  it('writes into a plain contenteditable', async () => {
    browserInserts();
    const box = element('<div contenteditable="true" tabindex="0"></div>');
    expect(await write(box, 'Hello', 'append')).toMatchObject({ ok: true, method: 'contenteditable' });
    expect(box.textContent).toBe('Hello');
  });

  it('says so when the page does not take the text, and tries no second way', async () => {
    const command = browserInserts(false);
    const field = element<HTMLTextAreaElement>('<textarea>Hi</textarea>');
    expect(await write(field, 'x', 'append')).toEqual({ ok: false, method: 'textarea', changed: false });
    expect(field.value).toBe('Hi');
    expect(command).toHaveBeenCalledOnce();
  });
});
