/**
 * The control of the page benchmark: what an extension does that looks at everything again whenever anything
 * changes. Runs in the page as text, so it may use nothing from outside itself.
 */
export function naiveRescan(): void {
  const names = [
    'kestrel air',
    'kestrel',
    '@kestrelair',
    '@kestrelhelps',
    '#flykestrel',
    'kestrel lounge',
    'skynest',
  ];
  const pattern = new RegExp(names.join('|'), 'iu');
  const rescan = () => {
    for (const article of document.querySelectorAll('article')) {
      const matches = pattern.test(article.innerText);
      const mark = article.querySelector('.naive-mark');
      if (matches && !mark) {
        const badge = document.createElement('span');
        badge.className = 'naive-mark';
        badge.textContent = 'brand';
        article.append(badge);
      } else if (!matches && mark) mark.remove();
    }
  };
  const start = () =>
    new MutationObserver(rescan).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  if (document.body) start();
  else addEventListener('DOMContentLoaded', start);
}
