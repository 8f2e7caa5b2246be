import { remember } from '../remember';
import { handleOf, selectors } from './selectors';

/** Handle of the signed-in account, from the side bar. */
export const viewerOf = remember((document: Document): string | undefined => {
  const href = document.querySelector(selectors.profileLink)?.getAttribute('href');
  const path = href?.replace(/^https?:\/\/[^/]+/, '');
  return (
    (path && handleOf(path)) ||
    document
      .querySelector(selectors.account)
      ?.getAttribute('data-testid')
      ?.slice('UserAvatar-Container-'.length) ||
    undefined
  );
});
