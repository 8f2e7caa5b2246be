/** Style of a mark, inside its closed shadow root. `!important` on the host wins over anything the page says of it. */
export const markStyle = `
:host{all:initial!important;display:inline-flex!important;flex:none!important;vertical-align:middle!important;margin-inline-start:6px!important;max-width:100%!important;contain:layout style!important}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:4px;min-height:20px;padding:1px 7px;border-radius:10px;border:1px solid var(--line);background:var(--back);color:var(--ink);font:600 12px/1.3 system-ui,sans-serif;white-space:nowrap;cursor:pointer}
button{--line:#8a9191;--back:#fff;--ink:#1b1f1f;--hot:#b3261e;--ring:#0b57d0}
button[data-theme=dark]{--line:#7b848d;--back:#16181c;--ink:#e9ebed;--hot:#ff8a80;--ring:#8ab4f8}
button[data-late],button[data-priority=urgent]{--line:var(--hot)}
button[data-uncertain]{border-style:dashed}
button[data-done]{--ink:#566060;font-weight:500}
button[data-done][data-theme=dark]{--ink:#a4adb5}
button:hover{text-decoration:underline}
button:focus-visible{outline:2px solid var(--ring);outline-offset:2px}
svg{width:10px;height:10px;flex:none}
@media (forced-colors:active){button{border-color:ButtonText;color:ButtonText;background:ButtonFace}}
`;

/** A shape for each priority and state, in a box of ten by ten: shape tells before colour does. */
export const shapes = {
  urgent: 'M5 0 10 9.5H0Z',
  high: 'M5 0 10 5 5 10 0 5Z',
  normal: 'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  low: 'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm0 1.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  answered: 'M1.2 5 0 6.4 3.6 9.8 10 2 8.6.8 3.5 7Z',
  left: 'M0 4.2h10v1.8H0Z',
  escalated: 'M5 0 9.5 4.6H6.2V10H3.8V4.6H.5Z',
} as const;
