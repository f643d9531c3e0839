import { expect, it } from "vitest";
import { dateExample } from "./date-examples";

const cells = ["", null, "04.04.2019", "03.04.2019 12:30", "25.12.2019"];

it("shows a date that the orders read differently, and what each makes of it", () => {
  expect(dateExample(cells, "dmy", ["dmy", "mdy"])).toEqual({
    cell: "03.04.2019 12:30",
    words: "3 April 2019",
  });
  expect(dateExample(cells, "mdy", ["dmy", "mdy"])).toEqual({
    cell: "03.04.2019 12:30",
    words: "4 March 2019",
  });
});

it("shows any date it can read where no order differs, and none where it can read none", () => {
  expect(dateExample(["2019-03-04"], "ymd", ["ymd"])).toEqual({ cell: "2019-03-04", words: "4 March 2019" });
  expect(dateExample(["2019-03-04", "4 March 2019"], "dmy", ["ymd"])).toBeNull();
  expect(dateExample(["31/02/99"], "dmy", ["dmy"])).toBeNull();
  expect(dateExample(["in spring", 7], "ymd", ["ymd"])).toBeNull();
});

it("shows what the reading of the file makes of years of two digits and of days from and to", () => {
  expect(dateExample(["03/04/68"], "dmy", ["dmy", "mdy"])?.words).toBe("3 April 1968");
  expect(dateExample(["03/04/2019 - 05/04/2019"], "dmy", ["dmy", "mdy"])?.words).toBe(
    "3 April 2019 to 5 April 2019",
  );
});
