/**
 * Put into a page on a click or on a hit of the gate: reads it and answers with a `ReadResult` as the result of `executeScript`.
 * Text and metadata only; the extension's side checks them against the schema before it believes them.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDocument } from '../lib/article/read-document.ts';

/** Where the document was loaded from; pages go on from there by themselves. */
const landed = () => performance.getEntriesByType('navigation')[0]?.name;

export default defineUnlistedScript(() => readDocument(document, location.href, landed()));
