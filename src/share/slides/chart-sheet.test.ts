import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { chartSheet } from "./chart-sheet";
import { workbookOf } from "./workbook";
import { barLabel } from "../../charts/bars";
import { emptySum, type PeopleSum } from "../../table/sums";

function sheetOf(amount: Pick<PeopleSum, "low" | "best" | "high">) {
  const amounts = { certain: { ...emptySum(), known: 1, ...amount }, possible: emptySum() };
  const row = {
    id: "r2",
    label: "Aden",
    when: "",
    ...amounts,
    text: barLabel(amounts),
    words: "",
    sources: [],
  };
  return chartSheet({ form: "lying", title: "T", key: "", measure: "killed", rows: [row], beside: [] }, 9);
}
const whiskers = (sheet: ReturnType<typeof sheetOf>) =>
  sheet.columns.flatMap(({ role, values }) => (role.startsWith("whisker") ? values : []));

test("whiskers run from best to low and to high, and nowhere where a file's numbers are out of order", () => {
  expect(whiskers(sheetOf({ low: 3, best: 5, high: 9 }))).toEqual([2, 4]);
  expect(whiskers(sheetOf({ low: 8, best: 5, high: 9 }))).toEqual([0, 4]);
  expect(whiskers(sheetOf({ low: 3, best: 5, high: 4 }))).toEqual([2, 0]);
});

test("the workbook's formulas give what its cells hold", () => {
  const files = unzipSync(workbookOf(sheetOf({ low: 8, best: 5, high: 9 })));
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toContain("<f>MAX(0,C2-B2)</f><v>0</v>");
  expect(sheet).toContain('<f>IF(D2="",0,MAX(0,D2-C2))</f><v>4</v>');
});
