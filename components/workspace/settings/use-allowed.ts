import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { browser } from 'wxt/browser';

/** Which of these match patterns the browser lets Earshot run at; asked again when that changes. */
export function useAllowed(patterns: readonly string[]): ReadonlySet<string> | undefined {
  const { data, refetch } = useQuery({
    queryKey: ['allowed', patterns],
    networkMode: 'always',
    queryFn: async () => {
      const granted = await Promise.all(
        patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
      );
      return new Set(patterns.filter((_, index) => granted[index]));
    },
  });
  useEffect(() => {
    const again = () => void refetch();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [refetch]);
  return data;
}
