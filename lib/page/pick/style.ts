/** Style of what is drawn while a post is pointed at; it lives in a closed shadow root. */
export const pickStyle = `
:host { all: initial; }
.frame { position: fixed; z-index: 2147483646; pointer-events: none; border: 2px solid #2f6fde; border-radius: 4px; background: rgb(47 111 222 / 8%); box-sizing: border-box; }
[hidden] { display: none !important; }
.bar, .card { position: fixed; z-index: 2147483647; font: 13px/1.45 system-ui, sans-serif; color: #1c1c1e; background: #fff; border: 1px solid #c9c9ce; border-radius: 8px; outline: none; }
.bar { top: 8px; left: 50%; transform: translateX(-50%); padding: 8px 16px; max-width: 90vw; }
.card { top: 16px; right: 16px; width: 360px; max-width: calc(100vw - 32px); max-height: calc(100vh - 32px); overflow: auto; padding: 16px; box-sizing: border-box; }
h2 { font: 600 14px/1.45 system-ui, sans-serif; margin: 0 0 8px; }
label { display: block; margin: 8px 0 2px; }
.row { display: flex; gap: 8px; align-items: start; }
input[type="text"], textarea { flex: 1; min-width: 0; font: inherit; color: inherit; background: transparent; border: 1px solid #8e8e93; border-radius: 4px; padding: 4px 8px; box-sizing: border-box; }
textarea { min-height: 96px; resize: vertical; }
.check { display: flex; gap: 8px; margin: 16px 0 0; }
.wrong { color: #b3261e; margin: 8px 0 0; }
.ends { display: flex; gap: 8px; margin-top: 16px; }
button { font: inherit; color: inherit; background: transparent; border: 1px solid #8e8e93; border-radius: 4px; padding: 4px 8px; cursor: pointer; }
button.main { background: #2f6fde; border-color: #2f6fde; color: #fff; }
:is(button, input, textarea):focus-visible { outline: 2px solid #2f6fde; outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  .bar, .card { color: #f2f2f7; background: #1c1c1e; border-color: #48484a; }
  .wrong { color: #ff8a80; }
}
`;
