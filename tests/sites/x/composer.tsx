import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import type { ContentBlock } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import twitterText from 'twitter-text';
import { Avatar, Icon } from './parts';
import { personOf, publish, useView } from './store';
import { css, dim, pill, run, view } from './styles';

const entity = css('color:var(--accent)');
const matching =
  (pattern: RegExp) =>
  (block: ContentBlock, found: (start: number, end: number) => void): void => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
const Marked = ({ children }: { children?: ReactNode }): ReactNode => (
  <span className={entity}>{children}</span>
);
const decorator = new CompositeDecorator([
  { strategy: matching(/(?<![\w@])@\w{1,15}/g), component: Marked },
  { strategy: matching(/(?<![\w&])#[\p{L}\p{N}_]+/gu), component: Marked },
]);

const tools = ['Add photos or video', 'Add a GIF', 'Add poll', 'Add emoji', 'Schedule post'];

export interface ComposerProps {
  replyTo?: string;
  /** Stands in the page, as against in the modal. */
  inline: boolean;
  placeholder: string;
  button: string;
  focus?: boolean;
  onSent?: () => void;
}

/** X's composer: the real Draft.js editor, which Ctrl/Cmd+Enter or the button sends. */
export function Composer({
  replyTo,
  inline,
  placeholder,
  button,
  focus = false,
  onSent,
}: ComposerProps): ReactNode {
  const { snapshot, words } = useView();
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const [busy, setBusy] = useState(false);
  const editor = useRef<Editor>(null);
  useEffect(() => {
    if (focus) editor.current?.focus();
  }, [focus]);

  const text = state.getCurrentContent().getPlainText('\n');
  const parsed = twitterText.parseTweet(text);
  const ready = !busy && text.trim() !== '' && parsed.weightedLength <= 280;

  async function sendPost(): Promise<void> {
    if (!ready) return;
    setBusy(true);
    try {
      await publish(text, replyTo);
      setState(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator)));
      onSent?.();
    } catch {
      // The toast has said it; the draft stays.
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={`${view} ${css('display:flex;gap:8px;padding:12px 16px 8px')}`}>
      <Avatar person={personOf(snapshot, snapshot.viewer)} inert={!inline} />
      <div className={`${view} ${css('flex:1;min-width:0')}`}>
        <div className={view} data-testid="tweetTextarea_0_label">
          <div dir="ltr" className={view}>
            <div className={css('padding:8px 0')} data-testid="tweetTextarea_0RichTextInputContainer">
              <Editor
                ref={editor}
                editorState={state}
                onChange={setState}
                placeholder={placeholder}
                ariaLabel={words.postText}
                ariaMultiline
                ariaAutoComplete="list"
                role="textbox"
                webDriverTestID="tweetTextarea_0"
                spellCheck
                stripPastedStyles
                handleKeyCommand={(command: string) => {
                  if (command !== 'send-post') return 'not-handled';
                  void sendPost();
                  return 'handled';
                }}
                keyBindingFn={(event) =>
                  event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event)
                    ? 'send-post'
                    : getDefaultKeyBinding(event)
                }
              />
            </div>
          </div>
        </div>
        <div
          data-testid="toolBar"
          className={`${view} ${css('display:flex;align-items:center;justify-content:space-between;margin-top:4px')}`}
        >
          <nav
            aria-live="polite"
            role="navigation"
            className={css('display:flex;gap:14px;color:var(--accent)')}
          >
            {tools.map((tool) => (
              <button key={tool} aria-label={tool} role="button" type="button">
                <Icon
                  name={tool === 'Add poll' ? 'views' : tool === 'Add emoji' ? 'like' : 'image'}
                  size={20}
                />
              </button>
            ))}
          </nav>
          <div className={css('display:flex;gap:12px;align-items:center')}>
            {parsed.weightedLength > 240 ? <span className={dim}>{280 - parsed.weightedLength}</span> : null}
            <button
              aria-disabled={ready ? undefined : true}
              disabled={!ready}
              role="button"
              type="button"
              tabIndex={ready ? 0 : -1}
              data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
              className={pill}
              onClick={() => void sendPost()}
            >
              <div dir="ltr">
                <span className={run}>
                  <span className={run}>{button}</span>
                </span>
              </div>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
