import { expect, it } from "vitest";
import { dateBrief } from "./date-brief";
import { eventDate } from "../../model/edtf-words";

it.each([
  ["2024-03-22?", "22 Mar 2024?"],
  ["2021-05", "May 2021"],
  ["2021-05-01?/2021-05-22?", "May 2021?"],
  ["2021-08-23~/2021-09-22?", "Aug–Sep 2021?"],
  ["2019/2021", "2019–2021"],
  ["../2021-08", "by Aug 2021"],
])("writes %s as %s: no day that is not known, no doubt left out", (edtf, words) => {
  expect(dateBrief(eventDate(edtf)!)).toBe(words);
});
