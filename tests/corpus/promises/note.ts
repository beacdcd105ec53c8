/** Stands in for the extractor in its own unit tests and notes each article that they read. See lib/commands/gather-promises.ts. */
import { appendFileSync } from 'node:fs';
import type { Article } from '../../../lib/domain/article.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import { extract as read } from '../../../lib/extract/extract.ts';

export * from '../../../lib/extract/extract.ts';

export function extract(article: Article): Finding[] {
  if (process.env.PROMISES) appendFileSync(process.env.PROMISES, `${JSON.stringify(article)}\n`);
  return read(article);
}
