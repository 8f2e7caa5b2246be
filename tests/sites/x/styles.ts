import { atomicStyles } from '../shared/atomic';

/** Meaningless atomic class names, as react-native-web makes them on the real site. */
export const css = atomicStyles('r-');

/** Base classes of a view and of a text run on the real site. */
export const view = 'css-175oi2r';
export const run = 'css-1jxf684';
export const text = 'css-146c3p1';
export const hidden = css(
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
);
export const pill = css(
  'display:inline-flex;align-items:center;justify-content:center;border-radius:9999px;font-weight:700;padding:0 16px;min-height:36px;background:var(--invert);color:var(--on-invert);disabled:opacity:.5;disabled:cursor:default;hover:opacity:.9',
);
export const dim = css('color:var(--dim)');
