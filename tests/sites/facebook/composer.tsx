import { ClearEditorPlugin } from '@lexical/react/LexicalClearEditorPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $getRoot,
  $getSelection,
  CLEAR_EDITOR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Shape } from './parts';
import { css, dim, small } from './styles';
import { useView } from './store';

/** The editor's text, one line a paragraph or line break. */
function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  );
}

type SubmitRef = RefObject<(() => void) | undefined>;

function Behaviour({
  send,
  focus,
  submitRef,
}: {
  send: (text: string) => Promise<void>;
  focus: boolean;
  submitRef?: SubmitRef;
}): ReactNode {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    if (focus) editor.focus();
  }, [editor, focus]);
  useEffect(() => {
    const submit = (): void => {
      const text = textOf(editor);
      if (text.trim() === '') return;
      void send(text).then(
        () => editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined),
        () => undefined,
      );
    };
    if (submitRef) submitRef.current = submit;
    const stops = [
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey || event.isComposing) return false;
          event.preventDefault();
          submit();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      // Comments take plain text only, whatever the clipboard holds besides it.
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || !event.clipboardData?.types.includes('text/html'))
            return false;
          const plain = event.clipboardData.getData('text/plain');
          event.preventDefault();
          editor.update(() => $getSelection()?.insertRawText(plain));
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }, [editor, send, submitRef]);
  return null;
}

export interface BoxProps {
  label: string;
  placeholder: string;
  describedBy?: string;
  /** Comments use the rich editor (a paragraph a line), Messenger the plain one (line breaks in one paragraph). */
  rich: boolean;
  focus?: boolean;
  send: (text: string) => Promise<void>;
  onText?: (text: string) => void;
  /** Filled with what sends the text, for a button beside the box. */
  submitRef?: SubmitRef;
}

/** The site's text box: the real Lexical editor, which Enter sends. */
export function Box({
  label,
  placeholder,
  describedBy,
  rich,
  focus = false,
  send,
  onText,
  submitRef,
}: BoxProps): ReactNode {
  const Plugin = rich ? RichTextPlugin : PlainTextPlugin;
  const editable = (
    <ContentEditable
      aria-label={label}
      aria-placeholder={placeholder}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      role="textbox"
      spellCheck
      tabIndex={0}
      placeholder={
        <div
          aria-hidden="true"
          className={`${dim} ${css('position:absolute;left:0;top:0;pointer-events:none;white-space:nowrap')}`}
        >
          <div>{placeholder}</div>
        </div>
      }
      className={css('min-height:20px;position:relative')}
    />
  );
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'composer',
        onError: (error) => {
          throw error;
        },
      }}
    >
      <div className={css('position:relative')}>
        <Plugin contentEditable={editable} ErrorBoundary={LexicalErrorBoundary} />
      </div>
      <HistoryPlugin />
      <ClearEditorPlugin />
      <OnChangePlugin onChange={(_state, editor) => onText?.(textOf(editor))} />
      <Behaviour send={send} focus={focus} submitRef={submitRef} />
    </LexicalComposer>
  );
}

const extras = [
  'Comment with an avatar sticker',
  'Insert an emoji',
  'Attach a photo or video',
  'Comment with a GIF',
];

/** The form under a post. */
export function CommentForm({
  send,
  focus,
  label,
}: {
  send: (text: string) => Promise<void>;
  focus?: boolean;
  label: string;
}): ReactNode {
  const { words, error } = useView();
  const [text, setText] = useState('');
  const submit = useRef<(() => void) | undefined>(undefined);
  return (
    <form
      role="presentation"
      onSubmit={(event) => event.preventDefault()}
      className={css('flex:1;min-width:0')}
    >
      <div className={css('background:var(--bubble);border-radius:18px;padding:8px 12px')}>
        <Box
          rich
          label={label}
          placeholder={label}
          focus={focus}
          send={send}
          onText={setText}
          submitRef={submit}
        />
        <ul data-id="unfocused-state-actions-list" className={css('display:flex;gap:10px;margin-top:6px')}>
          {extras.map((extra) => (
            <li key={extra}>
              <div aria-label={extra} role="button" tabIndex={0} className={dim}>
                <Shape name="smile" size={16} />
              </div>
            </li>
          ))}
          <li className={css('margin-left:auto')}>
            <div
              aria-label={words.postComment}
              role="button"
              tabIndex={text.trim() === '' ? -1 : 0}
              aria-disabled={text.trim() === ''}
              onClick={() => submit.current?.()}
              className={text.trim() === '' ? dim : css('color:var(--accent)')}
            >
              <Shape name="send" size={16} />
            </div>
          </li>
        </ul>
      </div>
      {error ? <div className={`${small} ${css('padding:4px 12px;color:#e41e3f')}`}>{error}</div> : null}
    </form>
  );
}
