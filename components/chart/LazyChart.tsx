import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GradeChartProps } from './GradeChart.tsx';

/** A small chart that comes after everything else: the words are there first, and a popup that nobody scrolls pays nothing for it. */
export function LazyChart(props: Omit<GradeChartProps, 'size'>) {
  const [Chart, setChart] = useState<ComponentType<GradeChartProps> | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./GradeChart.tsx').then(({ GradeChart }) => isGone || setChart(() => GradeChart));
    return () => {
      isGone = true;
    };
  }, []);
  return Chart && <Chart {...props} size="small" />;
}
