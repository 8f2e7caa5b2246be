/** Style of the check beside a composer, inside its closed shadow root. The host itself has no size and takes no clicks. */
export const checkStyle = `
:host{all:initial!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;overflow:visible!important;z-index:2147483645!important;pointer-events:none!important;display:block!important}
.all{--line:#c4caca;--back:#fff;--ink:#1b1f1f;--soft:#566060;--hot:#b3261e;--warm:#8a5a00;--ring:#0b57d0;color:var(--ink);font:13px/1.45 system-ui,sans-serif;text-align:start}
.all[data-theme=dark]{--line:#4a5159;--back:#16181c;--ink:#e9ebed;--soft:#a4adb5;--hot:#ff8a80;--warm:#f0c060;--ring:#8ab4f8}
.mirror{position:fixed;visibility:hidden;overflow:hidden;pointer-events:none;margin:0}
.under{position:fixed;height:2px;pointer-events:none;background:repeating-linear-gradient(90deg,var(--warm) 0 3px,transparent 3px 5px)}
.under[data-severity=block]{background:var(--hot)}
button{all:unset;box-sizing:border-box;cursor:pointer;border:1px solid var(--line);border-radius:10px;padding:2px 9px;background:var(--back);color:var(--ink);font-weight:600;pointer-events:auto}
button:focus-visible,input:focus-visible{outline:2px solid var(--ring);outline-offset:1px}
button:hover{text-decoration:underline}
.count{position:fixed;min-width:22px;height:20px;padding:0 6px;line-height:18px;font-size:12px;text-align:center}
.count[data-severity=block]{border-color:var(--hot);color:var(--hot)}
.count::before{content:"";display:inline-block;width:7px;height:7px;margin-inline-end:4px;border-radius:50%;background:var(--warm)}
.count[data-severity=block]::before{border-radius:0;background:var(--hot)}
.card{position:fixed;box-sizing:border-box;overflow:auto;padding:10px 12px;border:1px solid var(--line);border-radius:8px;background:var(--back);pointer-events:auto}
[hidden]{display:none!important}
h2{all:unset;display:block;font-weight:600;margin-block-end:4px}
p{margin:0 0 6px}
ul{list-style:none;margin:0;padding:0}
li{padding-block:8px;border-block-start:1px solid var(--line)}
li:first-child{border:0;padding-block-start:2px}
.what{font-weight:600}
.block .what::before{content:"■ ";color:var(--hot)}
.warn .what::before{content:"● ";color:var(--warm)}
.why,.hint{color:var(--soft)}
q{overflow-wrap:anywhere}
blockquote{margin:6px 0;padding:8px 10px;border:1px solid var(--line);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;max-height:140px;overflow:auto}
.card[data-mode=held],.card[data-mode=cooled]{padding:14px 16px}
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,260px),1fr));gap:0 16px;margin-block-start:8px}
.beside blockquote{max-height:none;margin-block-start:0}
@media (min-width:620px){.beside ul{max-height:320px;overflow:auto}}
.by{font-weight:600}
.words{margin:0;white-space:pre-wrap}
mark{background:none;color:inherit;text-decoration:underline wavy var(--warm) 1px;text-underline-offset:3px}
mark.block{text-decoration:underline solid var(--hot) 2px}
.foot{position:sticky;bottom:-14px;margin-block:4px -14px;padding-block:4px 14px;background:var(--back)}
.countdown{margin-block:4px 0}
.time{font-variant-numeric:tabular-nums}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
label{display:block;margin-block:8px 4px}
input{all:unset;box-sizing:border-box;display:block;inline-size:100%;padding:4px 8px;border:1px solid var(--line);border-radius:6px;background:var(--back);color:var(--ink);cursor:text}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-block-start:8px}
@media (forced-colors:active){.under{background:Highlight}.count,.card,button{border-color:ButtonText}}
`;
