import fc from "fast-check";
import { randomAtlas } from "./random-atlas";
import { eventDate } from "../model/edtf-words";
import type { Atlas, AtlasEvent, AtlasPlace, AtlasReport } from "../model/schema";

/** Texts that formats trip over: quotes, line ends, formulas, markup, other scripts, signs that XML forbids, half signs. */
const text = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      "'",
      "''",
      "'=1",
      "=1+1",
      "+1",
      "-71.2",
      "-1+1",
      "@SUM(A1)",
      "\t=1",
      "\r",
      " \n=cmd|' /C calc'!A0",
    ],
    ...[
      "＝1",
      "\u200b=1",
      "\ufeff=1",
      "a,b;c\td",
      'say "no"',
      "line\r\nline",
      "__proto__",
      "constructor",
      "]]>",
    ],
    ...[
      "<b>&amp;</b>",
      "&lt;",
      "<!-- x -->",
      "الدولة الإسلامية",
      "Душанбе",
      "𝔘",
      "\u0000",
      "\u000b",
      "\u0085",
    ],
    ...["\u2028", "\ufffe", "\ud800", "\udc00x", "{\\%$#_^~&}", "null", "0", " ", "1 May"],
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
);
const edtf = fc.constantFrom(
  ...["2014", "2015-02?", "2016-02-29~", "2015/2016", "../2015-06%", "2016-07/..", "2014-12-30/2015-01-02?"],
);

/**
 * Random atlases that are valid to the last field: those of random-atlas.ts with dates, places, documents and reports
 * completed, and hostile texts wherever a text may stand.
 */
export const wholeAtlas: fc.Arbitrary<Atlas> = fc
  .tuple(
    randomAtlas,
    fc.array(text, { minLength: 7, maxLength: 23 }),
    fc.array(edtf, { minLength: 3, maxLength: 5 }),
  )
  .map(([atlas, texts, dates]) => complete(atlas, texts, dates));

function complete(atlas: Atlas, texts: readonly string[], dates: readonly string[]): Atlas {
  let [at, on] = [0, 0];
  const say = () => texts[at++ % texts.length]!;
  const when = () => dates[on++ % dates.length]!;
  const placed = (place: NonNullable<AtlasEvent["place"]>) => ({
    ...place,
    lat: place.lat === null ? null : place.lat + 0,
  });
  const events = atlas.events.map((event): AtlasEvent => ({
    ...event,
    title: say(),
    date: eventDate(when())!,
    place: event.place && placed(event.place),
    ...(on % 2 ? { note: say(), override: { killed: say() } } : {}),
  }));
  const teller = new Map(events.flatMap(({ id, reports }) => reports.map((report) => [report, id])));
  const places = new Map<string, AtlasPlace>();
  for (const { place } of events) {
    if (!place || places.has(place.id)) continue;
    const names = { en: say(), fa: say() };
    places.set(place.id, {
      ...{ ...place, names, aka: [say()], origin: say(), geometryId: null },
    });
  }
  return {
    ...atlas,
    title: say(),
    documents: atlas.documents.map((document) => ({
      ...{ id: document.id, file: say(), sha256: "0".repeat(64), length: 9, title: say(), language: "en" },
      ...{ publisher: on++ % 2 ? say() : null, author: on++ % 3 ? null : say(), grade: document.grade },
      ...{ published: { edtf: document.published.edtf, basis: say() }, note: say() },
    })),
    reports: atlas.reports.map(({ killed, wounded, arrested, ...report }): AtlasReport => ({
      ...{ id: report.id, document: report.document, status: report.status, event: teller.get(report.id)! },
      ...(killed ? { killed } : {}),
      ...(wounded ? { wounded } : {}),
      ...(arrested ? { arrested } : {}),
      quote: { exact: say(), prefix: say(), suffix: say(), start: 1, end: 5 },
      context: { before: say(), after: "" },
      attribution: { by: on++ % 2 ? "other" : null, words: on % 3 ? say() : null },
      date: { edtf: when(), of: "claim", basis: say() },
    })),
    events,
    places: [...places.values()],
    names: { AF: say(), "IR-15": say(), RU: say() },
  };
}
