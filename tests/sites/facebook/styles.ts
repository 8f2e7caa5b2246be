import { atomicStyles } from '../shared/atomic';

/** Random-looking class names, one a declaration, as the real site's style compiler makes them. */
export const css = atomicStyles('x');

export const card = css(
  'background:var(--card);border-radius:8px;box-shadow:0 1px 2px rgba(0,0,0,.2);margin-bottom:16px',
);
export const dim = css('color:var(--dim)');
export const small = css('font-size:13px;line-height:16px;color:var(--dim)');
export const hidden = css(
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
);
export const link = css('hover:text-decoration:underline');
export const strong = css('font-weight:600');
