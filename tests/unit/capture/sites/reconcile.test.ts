import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SitesSeam } from '../../../../lib/browser.ts';
import { inTurn, putGateInTabs, reconcileGate } from '../../../../lib/capture/sites/reconcile.ts';

/** A browser that holds permissions and registered scripts; `held` may change at any time. */
function fakeSites(held: string[], registered: string[] | null = null) {
  const state = { held, registered, calls: 0, put: [] as number[] };
  const seam: SitesSeam = {
    heldOrigins: async () => [...state.held],
    gateOrigins: async () => state.registered && [...state.registered],
    setGate: async (origins, isRegistered) => {
      state.calls++;
      if (isRegistered !== (state.registered !== null))
        throw new Error('browsers refuse to register twice, and to update what is not there');
      state.registered = origins;
    },
    removeGate: async () => {
      state.calls++;
      if (state.registered === null) throw new Error('browsers refuse to remove what is not there');
      state.registered = null;
    },
    tabsShowing: async (origins) => (origins.length > 0 ? [1, 2, 3] : []),
    putGate: async (tabId) => {
      if (tabId === 2) throw new Error('error page');
      state.put.push(tabId);
    },
  };
  return { seam, state };
}

const A = '*://*.a.example/*';
const B = '*://*.b.example/*';

describe('the gate is registered for exactly what is allowed', () => {
  test.each<[string, string[], string[] | null, string[] | null]>([
    ['a site was allowed', [A], null, [A]],
    ['another was allowed', [A, B], [A], [A, B]],
    ['one was revoked', [B], [A, B], [B]],
    ['all were revoked, perhaps in the browser’s own settings', [], [A, B], null],
    ['an update of the extension lost the registration', [A, B], null, [A, B]],
    ['nothing is allowed and nothing registered', [], null, null],
    ['the browser also holds what is no site', ['file:///*', A], null, [A]],
  ])('%s', async (_, held, before, after) => {
    const { seam, state } = fakeSites(held, before);
    await reconcileGate(seam);
    expect(state.registered).toEqual(after);
  });

  test('a second time it does nothing', async () => {
    const { seam, state } = fakeSites([B, A], null);
    await reconcileGate(seam);
    expect(await reconcileGate(seam)).toEqual({ outcome: 'same', origins: [A, B] });
    expect(state.calls).toBe(1);
  });

  test('whatever was allowed and revoked in whatever order, all at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uniqueArray(fc.constantFrom(A, B, '*://*.c.example/*', 'http://127.0.0.1/*')), { minLength: 1 }),
        async (steps) => {
          const { seam, state } = fakeSites([]);
          const reconcile = inTurn(() => reconcileGate(seam));
          await Promise.all(
            steps.map((held) => {
              state.held = held;
              return reconcile();
            }),
          );
          expect(state.registered ?? []).toEqual([...state.held].sort());
        },
      ),
    );
  });

  test('a failure of one does not stand in the way of the next', async () => {
    const { seam, state } = fakeSites([A]);
    const broken: SitesSeam = { ...seam, setGate: () => Promise.reject(new Error('quota')) };
    let current: SitesSeam = broken;
    const reconcile = inTurn(() => reconcileGate(current));
    await expect(reconcile()).rejects.toThrow('quota');
    current = seam;
    await reconcile();
    expect(state.registered).toEqual([A]);
  });

  test('a site allowed now is watched in the tabs that show it already, also where one of them refuses', async () => {
    const { seam, state } = fakeSites([A]);
    await putGateInTabs(seam, [A]);
    expect(state.put).toEqual([1, 3]);
    await putGateInTabs(seam, ['file:///*']);
    expect(state.put).toEqual([1, 3]);
  });
});
