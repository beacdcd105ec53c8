/**
 * Registers listeners, at once and synchronously, so that the browser knows what to wake this for. It holds no state: a click is captured by the popup
 * itself, and what the icon says of a tab is remembered by the browser, so nothing is lost and nothing goes stale when this is killed.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeSeam } from '../lib/browser.ts';
import { takeBadgeOff } from '../lib/capture/tell-when-moved.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    void takeBadgeOff(makeSeam(browser), message, sender.tab?.id);
  });
});
