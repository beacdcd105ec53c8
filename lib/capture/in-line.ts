/** Work on one tab, in the order in which it was asked for: two events that arrive together must not overtake each other on its icon. */
export function inLine(): <T>(tabId: number, work: () => Promise<T>) => Promise<T> {
  const lines = new Map<number, Promise<unknown>>();
  return (tabId, work) => {
    const before = lines.get(tabId) ?? Promise.resolve();
    const next = before.then(work, work);
    const end: Promise<void> = next
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        if (lines.get(tabId) === end) lines.delete(tabId);
      });
    lines.set(tabId, end);
    return next;
  };
}
