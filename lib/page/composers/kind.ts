/** Editors by what their element is, not by the site they stand on. */
export type EditorKind = 'draft' | 'lexical' | 'prosemirror' | 'quill' | 'textarea' | 'contenteditable';

export function kindOf(element: HTMLElement): EditorKind {
  if (element.tagName === 'TEXTAREA' || element.tagName === 'INPUT') return 'textarea';
  if (element.dataset.lexicalEditor === 'true') return 'lexical';
  if (
    element.classList.contains('public-DraftEditor-content') ||
    element.closest('.DraftEditor-root') ||
    element.querySelector(':scope > [data-contents="true"]')
  )
    return 'draft';
  if (element.classList.contains('ProseMirror')) return 'prosemirror';
  if (element.classList.contains('ql-editor')) return 'quill';
  return 'contenteditable';
}
