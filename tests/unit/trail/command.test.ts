import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'trail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (file: string, published: string, title: string, text: string) =>
  JSON.stringify({ file, title, published, url: `https://news.example/${file}`, site: 'news.example', text });

function run(...args: string[]) {
  const result = spawnSync('node_modules/.bin/node', ['lib/commands/trail.ts', ...args], { encoding: 'utf8' });
  const councils = result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { ...result, councils };
}

describe('npm run trail', { timeout: 60_000 }, () => {
  it('prints the one history of a council from several pages and the official record, newest first', () => {
    const news = join(folder, 'news.jsonl');
    const lines = [
      row(
        'later',
        '2022-05-10',
        'Leeds keeps outstanding rating',
        "Ofsted has rated children's services in Leeds outstanding after an inspection in February.",
      ),
      row('copy', '2022-05-11', 'Leeds rated outstanding again', "Children's services in Leeds have been rated outstanding by Ofsted."),
    ];
    writeFileSync(news, `${lines.join('\n')}\n`);
    const { councils, status, stderr } = run(news);
    expect([status, stderr]).toEqual([0, '']);
    expect(councils).toHaveLength(1);
    const [leeds] = councils;
    expect(leeds).toMatchObject({ council: 'Leeds', code: '383' });
    const entry = leeds.inspections.find((each: { official: string | null }) => each.official === '383-ILACS-2022-02-21');
    expect(entry.sources.flatMap((each: { file?: string }) => each.file ?? []).sort()).toEqual(['copy', 'later']);
    expect(Object.keys(leeds)).toEqual(['council', 'code', 'lead', 'inspections']);
    const keys = ['official', 'framework', 'judgements', 'inspected', 'published', 'sources', 'contradictions'];
    expect(Object.keys(entry).slice(0, keys.length)).toEqual(keys);
    expect(entry.judgements[0]).toEqual({ strand: 'overall', label: 'overall', grade: 'outstanding' });
    expect(leeds.lead).toBe('Outstanding again in 2022, as in 2018.');
    const days = leeds.inspections.map((each: { inspected: string | null; published: string | null }) => each.inspected ?? each.published);
    expect(days[0]).toBe('2025-06-30/2025-07-04');
  });

  it('says which file it could not read, and goes on', () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, 'no JSON\n');
    const { status, stderr, stdout } = run(join(folder, 'missing.html'), broken);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/missing\.html/);
    expect(stderr).toMatch(/broken\.jsonl:1: not a JSON object/);
  });
});
