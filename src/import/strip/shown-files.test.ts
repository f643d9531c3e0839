import { expect, it } from "vitest";
import { isShown, withFile } from "./shown-files";
import { NO_DATASET } from "../../model/filters";

const files = ["1", "2", "3"].map((id) => ({ id }));

it("files are switched off and on one by one, also the last; all of them on is no filter", () => {
  expect(withFile(files, [], "2")).toEqual(["1", "3"]);
  expect(withFile(files, ["1", "3"], "2")).toEqual([]);
  expect(withFile(files, ["3"], "3")).toEqual([NO_DATASET]);
  expect(isShown([NO_DATASET], "3")).toBe(false);
  expect(withFile(files, [NO_DATASET], "3")).toEqual(["3"]);
});
