/** Official inspections by what a finding is asked about first, so that it is held against the few that its words can mean. */
import type { Framework } from '../domain/frameworks.ts';
import type { Service } from '../domain/services.ts';
import { meansFramework } from './framework-fit.ts';
import type { OfficialEvent } from './official-event.ts';

export class EventShelves {
  readonly all: readonly OfficialEvent[];
  readonly #byWords = new Map<Service, Map<Framework, readonly OfficialEvent[]>>();

  constructor(all: readonly OfficialEvent[]) {
    this.all = all;
  }

  /** Those of a service that an article's word for the inspection can mean, in their own order. */
  meant(service: Service, said: Framework): readonly OfficialEvent[] {
    let ofService = this.#byWords.get(service);
    if (!ofService) {
      ofService = new Map();
      this.#byWords.set(service, ofService);
    }
    let meant = ofService.get(said);
    if (!meant) {
      meant = this.all.filter(({ row }) => row.service === service && meansFramework(said, row.framework));
      ofService.set(said, meant);
    }
    return meant;
  }
}
