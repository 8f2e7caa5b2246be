/** Style of the docked panel's frame, inside its closed shadow root. */
export const panelStyle = `
:host{all:initial!important;position:fixed!important;inset-block:0!important;inset-inline-end:0!important;inset-inline-start:auto!important;z-index:2147483646!important;display:block!important;width:var(--width,380px)!important;max-width:100vw!important;contain:layout style!important}
:host([hidden]){display:none!important}
.dock{--line:#dcdfdf;--back:#fff;--ink:#1b1f1f;--ring:#0b57d0;position:absolute;inset:0;display:flex;background:var(--back);color:var(--ink);box-shadow:0 0 12px rgb(0 0 0/.18);font:13px/1.4 system-ui,sans-serif}
.dock[data-theme=dark]{--line:#353a41;--back:#16181c;--ink:#e9ebed;--ring:#8ab4f8}
.grip{flex:none;width:8px;cursor:ew-resize;border-inline-start:1px solid var(--line);touch-action:none}
.grip:hover,.grip:active{background:var(--line)}
.grip:focus-visible,.tab:focus-visible{outline:2px solid var(--ring);outline-offset:-2px}
iframe{flex:1;min-width:0;height:100%;border:0;background:var(--back);color-scheme:light dark}
.tab{all:unset;box-sizing:border-box;position:absolute;inset-block-start:50%;translate:0 -50%;inset-inline-start:-22px;width:22px;height:72px;display:grid;place-items:center;border:1px solid var(--line);border-inline-end:0;border-radius:6px 0 0 6px;background:var(--back);color:var(--ink);cursor:pointer;font-size:14px}
.dock[data-collapsed]{box-shadow:none}
.dock[data-collapsed] .grip,.dock[data-collapsed] iframe{visibility:hidden}
:host([data-collapsed]){width:0!important}
.dock[data-dragging] iframe{pointer-events:none}
`;
