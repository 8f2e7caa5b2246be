// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, mapEditor, piecesIn } from '@/lib/page/composers/map';
import { readEditor } from '@/lib/page/composers/read';
import { widened } from '@/lib/page/composers/replace';
import { mergeLines, within } from '@/lib/page/check/rects';

const element = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};
const letters = fc
  .array(fc.constantFrom('a', 'b c', '\u200b', '\u00a0', '🙃', 'שלום', '\ufeff', ' '), { maxLength: 4 })
  .map((parts) => parts.join(''));
const { inside } = fc.letrec<{ inside: string }>((tie) => ({
  inside: fc.oneof(
    { maxDepth: 4 },
    letters,
    fc.constantFrom('<br>', '<img alt="👍">', '<img>'),
    fc
      .tuple(fc.constantFrom('span', 'div', 'p', 'b', 'li'), fc.array(tie('inside'), { maxLength: 3 }))
      .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
  ),
}));
const editor = fc
  .tuple(
    fc.constantFrom(
      'contenteditable="true"',
      'data-lexical-editor="true"',
      'class="ql-editor"',
      'class="ProseMirror"',
    ),
    fc.array(inside, { maxLength: 5 }),
  )
  .map(([attribute, parts]) => `<div ${attribute}>${parts.join('')}</div>`);

describe('which node shows what of an editor', () => {
  it('has the same text as what is read back', () => {
    fc.assert(
      fc.property(editor, (html) => {
        const box = element(html);
        expect(mapEditor(box).text).toBe(readEditor(box));
      }),
      { numRuns: 400 },
    );
    const draft = element(
      '<div class="public-DraftEditor-content"><div data-contents="true"><div data-block="true"><span>a\u200bb</span></div><div data-block="true"><span><br></span></div><div data-block="true">c</div></div></div>',
    );
    expect(mapEditor(draft).text).toBe(readEditor(draft));
    expect(mapEditor(element('<textarea>a\nb</textarea>'))).toEqual({ text: 'a\nb', pieces: [] });
  });

  it('has each piece of the text in its node', () => {
    fc.assert(
      fc.property(editor, fc.nat(20), fc.nat(20), (html, start, length) => {
        const map = mapEditor(element(html));
        for (const piece of piecesIn(map, start, start + length))
          if (piece.node.nodeType === 3)
            expect(
              piece.node
                .nodeValue!.slice(piece.offset, piece.offset + piece.length)
                .replaceAll('\u00a0', ' '),
            ).toBe(map.text.slice(piece.start, piece.start + piece.length));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the ends that a selection takes, also between words and beside pictures', () => {
    const box = element('<div contenteditable="true"><p>ab\u200bcd <img alt="👍"></p></div>');
    const node = box.querySelector('p')!.firstChild!;
    expect(endsOf(mapEditor(box), 1, 4)).toEqual({ from: { node, offset: 1 }, to: { node, offset: 5 } });
    expect(endsOf(mapEditor(box), 2, 2)?.from).toEqual({ node, offset: 2 });
    expect(endsOf(mapEditor(box), 5, 7)).toEqual({
      from: { node: node.parentNode, offset: 1 },
      to: { node: node.parentNode, offset: 2 },
    });
    expect(endsOf(mapEditor(element('<div contenteditable="true"></div>')), 0, 0)).toBeUndefined();
  });
});

describe('taking words away', () => {
  it('is an insertion of what stands beside them', () => {
    const change = (text: string, start: number, end: number, by = '') => {
      const wide = widened({ text, start, end, by });
      return wide.text.slice(0, wide.start) + wide.by + wide.text.slice(wide.end);
    };
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.nat(20),
        fc.nat(20),
        fc.string(),
        (text, a, b, by) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          expect(change(text, start, end, by)).toBe(text.slice(0, start) + by + text.slice(end));
        },
      ),
    );
    expect(widened({ text: 'a 👨‍👩‍👧 b', start: 0, end: 2, by: '' }).by).toBe('👨‍👩‍👧');
  });
});

describe('boxes in the window', () => {
  it('of one line that touch are one', () => {
    expect(
      mergeLines([
        { left: 0, top: 0, right: 10, bottom: 20 },
        { left: 10, top: 1, right: 30, bottom: 20 },
        { left: 0, top: 22, right: 5, bottom: 42 },
        { left: 7, top: 0, right: 7, bottom: 20 },
      ]),
    ).toEqual([
      { left: 0, top: 0, right: 30, bottom: 20 },
      { left: 0, top: 22, right: 5, bottom: 42 },
    ]);
  });

  it('are cut to what can be seen', () => {
    const frame = { left: 0, top: 0, right: 100, bottom: 50 };
    expect(within({ left: -5, top: 40, right: 20, bottom: 60 }, frame)).toEqual({
      left: 0,
      top: 40,
      right: 20,
      bottom: 50,
    });
    expect(within({ left: 0, top: 60, right: 20, bottom: 80 }, frame)).toBeUndefined();
  });
});
