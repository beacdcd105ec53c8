/**
 * Put into a page on a click or on a hit of the gate: reads it and answers with a `ReadResult` as the result of `executeScript`.
 * Text and metadata only; the extension's side checks them against the schema before it believes them.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReadHere } from '../lib/article/one-of-several.ts';
import { readPage } from '../lib/article/read-page.ts';

/** Where the document was loaded from; pages go on from there by themselves. */
const landed = () => performance.getEntriesByType('navigation')[0]?.name;

/** Shared with the gate and with what was put here before, in the extension's own world. */
type World = { inspectionTrailGate?: unknown; inspectionTrailRead?: ReadHere };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world.inspectionTrailRead ??= new Map();
  return readPage(document, {
    address: location.href,
    landed: landed() ?? location.href,
    among: world.inspectionTrailGate === 'among',
    readHere: world.inspectionTrailRead,
    height: innerHeight,
  });
});
