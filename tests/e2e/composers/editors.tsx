import { createElement, useState } from 'react';
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

/** What each editor's own state holds, for the test to ask: the page shows one thing, the state decides what is sent. */
const state: Record<string, string> = { draft: '', lexical: '', plain: '', textarea: '' };
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

function Field() {
  const [value, setValue] = useState('');
  const change = (text: string) => {
    hold('textarea', text);
    setValue(text);
  };
  return <textarea value={value} onChange={(event) => change(event.target.value)} />;
}

createRoot(document.getElementById('root')!).render(
  <>
    <div id="draft">
      <Draft />
    </div>
    <div id="lexical">
      <Lexical name="lexical" rich />
    </div>
    <div id="plain">
      <Lexical name="plain" rich={false} />
    </div>
    <div id="textarea">
      <Field />
    </div>
    <div id="contenteditable">
      <div contentEditable suppressContentEditableWarning />
    </div>
  </>,
);
