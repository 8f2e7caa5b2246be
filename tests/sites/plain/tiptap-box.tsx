import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { createElement as h, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { Send } from './post';
import { allowMarkup } from './post';

/** TipTap as published. `attributes` are those of the element around it, `around` the site's own surroundings. */
export function TiptapBox({
  send,
  label,
  attributes,
  around,
}: {
  send: Send;
  label: string;
  attributes?: Record<string, string>;
  around: (editor: ReactNode, submit: () => void) => ReactNode;
}): ReactNode {
  const [editor] = useState(() => {
    allowMarkup();
    return new Editor({
      element: null,
      extensions: [StarterKit],
      // The page's policy allows no style of that kind.
      injectCSS: false,
      editorProps: { attributes: { role: 'textbox', 'aria-label': label } },
    });
  });
  const mount = useCallback(
    (place: HTMLElement) => {
      editor.mount(place);
      return () => editor.destroy();
    },
    [editor],
  );
  const submit = () => {
    const text = editor.getText({ blockSeparator: '\n' }).trim();
    if (text) void send(text).then(() => editor.commands.clearContent());
  };
  return around(h('div', { ref: mount, ...attributes }), submit);
}
