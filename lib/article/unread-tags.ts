/** Elements whose words nobody reads on the page. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set([
  ...['style', 'script', 'template', 'noscript', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed', 'video', 'audio', 'map', 'picture'],
  ...['source', 'track', 'img', 'select', 'datalist', 'textarea', 'input', 'progress', 'meter', 'param', 'area', 'frameset', 'noframes'],
  ...['amp-ad', 'amp-sidebar', 'amp-consent', 'amp-analytics', 'amp-img', 'amp-iframe'],
]);
