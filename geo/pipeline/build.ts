import { buildGeometry } from "./build-geometry";
import { checkDates } from "./check-dates";
import { checkDocuments } from "./check-documents";
import { checkEvents } from "./check-events";
import { checkIds } from "./check-ids";
import { checkNumbers } from "./check-numbers";
import { checkPlaces } from "./check-places";
import { checkReferences } from "./check-references";
import { runCommand, type Build } from "./command";
import { composeAtlas } from "./compose-atlas";
import { step } from "./faults";
import { locateQuotes } from "./locate-quotes";
import { mergeEvents } from "./merge-events";
import { readBasemap } from "./read-basemap";
import { readSeeds } from "./read-seeds";
import { serialiseData } from "./serialise-data";

/** From the seeds to the public data, in order; a step with faults ends the build with all of them. */
export const build: Build = (inputs) => {
  const seeds = step((faults) => readSeeds(inputs, faults));
  const basemap = step((faults) => readBasemap(inputs, faults));
  const quotes = step((faults) => {
    checkDocuments(seeds, faults);
    checkIds(seeds, faults);
    checkReferences(seeds, faults);
    checkEvents(seeds, faults);
    checkDates(seeds, faults);
    checkNumbers(seeds, faults);
    checkPlaces(seeds, basemap, faults);
    return locateQuotes(seeds, faults);
  });
  const merged = step((faults) => mergeEvents(seeds, faults));
  const areas = buildGeometry(seeds, basemap);
  const atlas = composeAtlas(seeds, quotes, merged, basemap);
  return { atlas, files: serialiseData(atlas, areas) };
};

if (process.argv[1] === import.meta.filename) process.exitCode = runCommand(build, process.argv.slice(2));
