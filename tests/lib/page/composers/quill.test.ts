// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { isFirstQuill, quill } from '@/lib/page/composers/quill';

const editorIn = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('.ql-editor')!;
};
const second =
  '<div class="ql-container"><div class="ql-editor" contenteditable="true"><p><br></p></div></div>';

describe('the Quill writer', () => {
  it('tells the first Quill from the second by its clipboard', () => {
    const first = second.replace(/<\/div>$/, '<div class="ql-clipboard" contenteditable="true"></div></div>');
    expect(isFirstQuill(editorIn(first))).toBe(true);
    expect(isFirstQuill(editorIn(second))).toBe(false);
    expect(isFirstQuill(document.createElement('div'))).toBe(false);
  });

  it('lets the browser insert, which both take', () => {
    const execCommand = vi.fn(() => true);
    Object.assign(document, { execCommand });
    quill(editorIn(second), 'We are sorry.\nMaya');
    expect(execCommand).toHaveBeenCalledWith('insertText', false, 'We are sorry.\nMaya');
  });
});
