/** What was inspected. A children's home, a fostering service and the department are never the same thing, whatever the headline says. */
import * as z from 'zod/mini';

export const SERVICES = ["children's services", 'fostering', 'adoption', "children's home", 'SEND', 'youth justice'] as const;
export type Service = (typeof SERVICES)[number];
export const Service = z.enum(SERVICES);
