/** What the gate says to the extension, and what it is answered. The gate sees these as types only, so that no schema ships in it. */
import * as z from 'zod/mini';

/**
 * `hit`: the page at `address` may report an inspection. `shown`: it is shown again as it was read before, and its icon may be gone.
 * `among`: the page still shows an article of another address, too. Addresses without fragment.
 */
export const GateMessage = z.object({ kind: z.enum(['hit', 'shown']), address: z.string(), among: z.boolean() });
export type GateMessage = z.infer<typeof GateMessage>;

/** `done`: it need not be said again. `stop`: the site is not, or no longer, allowed; the gate takes itself down. */
export type GateAnswer = { done: true; stop?: boolean };
