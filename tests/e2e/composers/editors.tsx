import type { ReactNode } from 'react';
import { createElement, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Editor, EditorState } from 'draft-js';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot } from 'lexical';
import { Editor as TipTap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';
import FirstQuill from 'quill-1';

/** What each editor's own state holds, for the test to ask: the page shows one thing, the state decides what is sent. */
const state: Record<string, string> = {};
Object.assign(globalThis, { editorState: state });
const hold = (name: string, text: string) => void Object.assign(state, { [name]: text });

function Draft() {
  const [value, setValue] = useState(() => EditorState.createEmpty());
  return createElement(Editor, {
    editorState: value,
    onChange(next: EditorState) {
      hold('draft', next.getCurrentContent().getPlainText('\n'));
      setValue(next);
    },
  });
}

function Lexical({ name, rich }: { name: string; rich: boolean }) {
  const Plugin = rich ? RichTextPlugin : PlainTextPlugin;
  return (
    <LexicalComposer
      initialConfig={{
        namespace: name,
        onError(error) {
          throw error;
        },
      }}
    >
      <Plugin contentEditable={<ContentEditable />} ErrorBoundary={LexicalErrorBoundary} />
      <HistoryPlugin />
      <OnChangePlugin
        onChange={(value) => {
          hold(
            name,
            value.read(() => $getRoot().getTextContent()),
          );
        }}
      />
    </LexicalComposer>
  );
}

/** Quick hands: a person pauses before Insert, a test does not, and undo would take both for one. */
function Prose() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = new TipTap({
      element: place.current,
      extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: -1 } })],
      onUpdate: () => hold('tiptap', editor.getText({ blockSeparator: '\n' })),
    });
    return () => editor.destroy();
  }, []);
  return <div ref={place} />;
}

function Delta({ name, make }: { name: string; make: typeof Quill }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const quill = new make(place.current!, { modules: { history: { delay: 0 } } });
    quill.on('text-change', () => hold(name, quill.getText()));
  }, [name, make]);
  return <div ref={place} />;
}

function Field() {
  const [value, setValue] = useState('');
  const change = (text: string) => {
    hold('textarea', text);
    setValue(text);
  };
  return <textarea value={value} onChange={(event) => change(event.target.value)} />;
}

/** An editor as Reddit has its own: in an open shadow root. Quill does not work in one as it is published. */
function Shadow({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot>();
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
  }, []);
  return <div ref={attach}>{root ? createPortal(children, root) : null}</div>;
}

const editors: Record<string, ReactNode> = {
  draft: <Draft />,
  lexical: <Lexical name="lexical" rich />,
  plain: <Lexical name="plain" rich={false} />,
  textarea: <Field />,
  tiptap: <Prose />,
  quill: <Delta name="quill" make={Quill} />,
  quill1: <Delta name="quill1" make={FirstQuill} />,
  lexicalshadow: (
    <Shadow>
      <Lexical name="lexicalshadow" rich />
    </Shadow>
  ),
  contenteditable: <div contentEditable suppressContentEditableWarning />,
};

const root = createRoot(document.getElementById('root')!);
let count = 0;
/** Puts a new editor of this kind in the place of the one before. */
function mountEditor(name: string) {
  count += 1;
  flushSync(() =>
    root.render(
      <div id={name} key={count}>
        {editors[name]}
      </div>,
    ),
  );
  hold(name, '');
}
Object.assign(globalThis, { mountEditor });
