/** Light or dark for this page; undefined follows the system. */
export function applyTheme(
  theme: 'light' | 'dark' | undefined,
  root: HTMLElement = document.documentElement,
): void {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
}
