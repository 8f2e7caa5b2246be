import { ClearEditorPlugin } from '@lexical/react/LexicalClearEditorPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot, CLEAR_EDITOR_COMMAND, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import type { Send } from './post';

interface Box {
  send: Send;
  /** Enter sends, with Shift it begins a line. */
  enter?: boolean;
  attributes: Omit<HTMLAttributes<HTMLDivElement>, 'aria-placeholder'>;
  /** The site's own surroundings of the editor, with what its button does. */
  around: (editor: ReactNode, submit: () => void) => ReactNode;
}

/** Lexical as published, in whatever a site puts around it. */
export function LexicalBox(box: Box): ReactNode {
  const config = {
    namespace: 'site',
    onError: (error: Error) => {
      throw error;
    },
  };
  return (
    <LexicalComposer initialConfig={config}>
      <Inside {...box} />
      <ClearEditorPlugin />
    </LexicalComposer>
  );
}

function Inside({ send, enter, attributes, around }: Box): ReactNode {
  const [editor] = useLexicalComposerContext();
  const submit = () => {
    const text = editor.read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
    if (text.trim() === '') return;
    void send(text).then(() => editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined));
  };
  useEffect(() =>
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!enter || event?.shiftKey) return false;
        event?.preventDefault();
        submit();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  return around(
    <RichTextPlugin
      key="rte"
      contentEditable={<ContentEditable {...attributes} />}
      ErrorBoundary={LexicalErrorBoundary}
    />,
    submit,
  );
}
