import { indexAtlas } from "./atlas-index";
import { madeOf } from "./change-notice";
import { checkView } from "./check-view";
import type { Loaded } from "../data/load";
import { atlasByRule } from "../table/apply-rule";
import { buildTable, withNumbers } from "../table/build-table";
import { failBits } from "../table/filter";
import { countingPossible, windowTotals } from "../table/totals";
import type { TimeWindow } from "../table/window";
import type { Made } from "../view/made";
import type { View } from "../view/view";

/** What a view counts on other data than those shown; filters for what they do not have are left out. O(events). */
export function countsOn({ manifest, atlas }: Loaded, view: View, window: TimeWindow): Made {
  const index = indexAtlas(atlasByRule(atlas, view.rule));
  const table = withNumbers(buildTable(atlas), index.events);
  const { filters } = checkView(view, index, table).view;
  const split = windowTotals(table, window, failBits(table, filters));
  return madeOf(manifest.fingerprint, view.countPossible ? countingPossible(split) : split);
}
