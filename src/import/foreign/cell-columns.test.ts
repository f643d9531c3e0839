import { expect, test } from "vitest";
import { answer } from "./worker/answer";
import { planOf } from "../desk/importer.fixture";

test("cells are taken from the rows that are asked for, in that order, as the file has them", async () => {
  const file = new File(
    ["day;lat;lon\n03.04.2019;52,5;\n04.04.2019; 52,6 ;13,5\n05.04.2019;;NA\n"],
    "list.csv",
  );
  const rows = Uint32Array.of(4, 2, 9);
  const columns = await answer({ ask: "columns", file, plan: planOf(), rows }, () => {});
  const texts = (columns as Awaited<ReturnType<import("./importer").Importer["columns"]>>).map(
    ({ column, cells }) => [column, ...Array.from(cells!.codes, (code) => cells!.values[code])],
  );
  expect(texts).toEqual([
    ["day", "05.04.2019", "03.04.2019", ""],
    ["lat", "", "52,5", ""],
    ["lon", "NA", "", ""],
  ]);
});
