/** "Read this selection" in the context menu of pages, there unless the user switched it off. */
export const SELECTION_MENU = 'read-selection';

/** As much of `browser.contextMenus` as is used. */
export type RawMenus = {
  removeAll(): Promise<void>;
  create(item: { id: string; title: string; contexts: ['selection']; documentUrlPatterns: string[] }): unknown;
};

/** Makes the menu as it should be, whatever it was. */
export async function setSelectionMenu(menus: RawMenus, isOn: boolean, title: string): Promise<void> {
  await menus.removeAll();
  if (isOn)
    menus.create({ id: SELECTION_MENU, title, contexts: ['selection'], documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'] });
}
