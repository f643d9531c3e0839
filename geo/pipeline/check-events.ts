import { EVENT_TYPE } from "../../src/model/event-type";
import type { Faults } from "./faults";
import { allReports, type Seeds } from "./read-seeds";
import { HARM_MEASURES } from "../../src/model/measure";

/** Type and subtype agree, no actor has a role twice, and statements have no casualties. */
export function checkEvents(seeds: Seeds, faults: Faults): void {
  for (const event of seeds.events) {
    const { type, subtype, actors } = event.value;
    const { subtypes } = EVENT_TYPE[type];
    if (!subtypes.includes(subtype)) {
      faults.add(event.at("subtype"), `${subtype} is no subtype of ${type}`, `one of ${subtypes.join(", ")}`);
    }
    const seen = new Set<string>();
    actors.forEach(({ id, role }, index) => {
      if (seen.has(`${id} ${role}`))
        faults.add(event.at("actors", index), `${id} is ${role} twice`, "each role once");
      seen.add(`${id} ${role}`);
    });
  }
  const typeOf = new Map(seeds.events.map(({ value }) => [value.id, value.type]));
  for (const { report } of allReports(seeds)) {
    const { id, event } = report.value;
    for (const measure of HARM_MEASURES.filter((name) => report.value[name])) {
      const at = report.at(measure);
      if (event === null)
        faults.add(at, `${id} gives ${measure} without an event`, "the event it happened in");
      else if (typeOf.get(event) === "statement") {
        faults.add(at, `${id} gives ${measure} for the statement ${event}`, "the event it happened in");
      }
    }
  }
}
