/** Where the arrow keys lead in a chart of several rows. */
import type { Point, Row } from '../../lib/trail/chart/picture.ts';

/** The point that a key leads to from another; null where the key means nothing here or leads nowhere. */
export function pointAfter(rows: readonly Row[], id: string, key: string): Point | null {
  const at = rows.findIndex(({ points }) => points.some((point) => point.id === id));
  const points = rows[at]?.points ?? [];
  const index = points.findIndex((point) => point.id === id);
  const from = points[index];
  if (!from) return null;
  switch (key) {
    case 'ArrowLeft':
      return points[index - 1] ?? null;
    case 'ArrowRight':
      return points[index + 1] ?? null;
    case 'Home':
      return points[0] ?? null;
    case 'End':
      return points.at(-1) ?? null;
    case 'ArrowUp':
      return nearest(rows[at - 1], from.day);
    case 'ArrowDown':
      return nearest(rows[at + 1], from.day);
    default:
      return null;
  }
}

function nearest(row: Row | undefined, day: number): Point | null {
  const byDistance = [...(row?.points ?? [])].sort((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day));
  return byDistance[0] ?? null;
}
