// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asParagraphs, prosemirror } from '@/lib/page/composers/prosemirror';

describe('the ProseMirror writer', () => {
  it('lets the browser insert', () => {
    const execCommand = vi.fn(() => true);
    Object.assign(document, { execCommand });
    prosemirror(document.createElement('div'), ' We are sorry.\n\nMaya');
    expect(execCommand).toHaveBeenCalledWith('insertText', false, ' We are sorry.\n\nMaya');
  });

  it('makes a paragraph of each line, open at both ends', () => {
    expect(asParagraphs(' one\n\ntwo')).toBe('<p data-pm-slice="1 1 []"> one</p><p></p><p>two</p>');
  });

  it('lets no markup of the text become markup, and loses no character of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[\r\0]/g, '');
        const box = document.createElement('div');
        box.innerHTML = asParagraphs(clean);
        expect([...box.children].every((one) => one.tagName === 'P' && one.childElementCount === 0)).toBe(
          true,
        );
        expect([...box.children].map((one) => one.textContent).join('\n')).toBe(clean);
      }),
    );
    expect(asParagraphs('<img src=x onerror=1>&"')).toBe(
      '<p data-pm-slice="1 1 []">&lt;img src=x onerror=1&gt;&amp;&quot;</p>',
    );
  });
});
