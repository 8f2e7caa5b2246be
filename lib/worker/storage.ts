/** Whether the browser may clear our data by itself, and how much there is. */
export async function storageState(): Promise<{
  persisted: boolean;
  usageBytes?: number;
  quotaBytes?: number;
}> {
  const { storage } = navigator;
  if (!storage) return { persisted: false };
  const { usage, quota } = (await storage.estimate?.()) ?? {};
  return {
    persisted: (await storage.persisted?.()) ?? false,
    ...(usage === undefined ? {} : { usageBytes: usage }),
    ...(quota === undefined ? {} : { quotaBytes: quota }),
  };
}

/** Asks the browser never to clear our data by itself. A refusal is shown in the workspace, it is no failure. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage?.persist?.();
  } catch {
    // Some browsers ask only pages; `unlimitedStorage` keeps the data there.
  }
}
