import { expect, test } from "vitest";
import { remarksOf, rowWords, sumWords } from "./summary";

test("what was not taken over of accepted rows is told by row, however many are alike", () => {
  const title = "title was changed; what the column “record” says was read";
  const killed = "fatalities_best was changed; what the column “record” says was read";
  const remarks = [
    { row: 2, what: title },
    { row: 3, what: killed },
    { row: 9, what: killed },
  ];
  expect(remarksOf(remarks)).toEqual([
    { why: killed, rows: [3, 9] },
    { why: title, rows: [2] },
  ]);
});

test("rows and sums are said in words", () => {
  const rejected = Array.from({ length: 20 }, (_, row) => ({ row, why: "" }));
  expect(sumWords({ read: 1200, accepted: 1180, rejected, remarks: [] })).toBe(
    "1,200 rows read: 1,180 accepted, 20 rejected",
  );
  expect([[7], [3, 7, 12]].map((rows) => rowWords(rows))).toEqual(["row 7", "rows 3, 7 and 12"]);
  expect(rowWords([...Array(15).keys()])).toMatch(/, 11 and 3 more$/);
});
