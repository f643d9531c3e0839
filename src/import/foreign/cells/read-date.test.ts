import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newOrderCount, orderCounter, ordersOf } from "./date-orders";
import { orderInName } from "./order-in-name";
import { readDate } from "./read-date";
import { dateParts, isoDay, OPEN_END, OPEN_START } from "../../../model/day";
import type { DateOrder } from "../plan";
import type { Cell } from "../row-source";

function days(cell: Cell, order: DateOrder = "dmy"): string | null {
  const span = { start: 0, end: 0 };
  if (!readDate(cell, order, span)) return null;
  const start = span.start === OPEN_START ? ".." : isoDay(span.start);
  const end = span.end === OPEN_END ? ".." : isoDay(span.end);
  return start === end ? start : `${start}/${end}`;
}

describe("a date is the days it stands for", () => {
  test.each<[Cell, string]>([
    ["2024-03-22", "2024-03-22"],
    ["2024-03-22T23:59:59.999Z", "2024-03-22"],
    ["2024-03-22 00:00:00.000", "2024-03-22"],
    ["2024-03-22T23:30:00-05:00", "2024-03-22"],
    [" 2024-03-22 ", "2024-03-22"],
    ["2024/3/2", "2024-03-02"],
    ["20240322", "2024-03-22"],
    ["20240322T101500Z", "2024-03-22"],
    ["5 كانون الثاني 2020", "2020-01-05"],
    ["٥ تشرين الأول ٢٠٢٠", "2020-10-05"],
    ["17 آذار 2020", "2020-03-17"],
    ["5_de_enero_de_2020", "2020-01-05"],
    ["5 جويلية 2020", "2020-07-05"],
    ["5 Agustus 2020", "2020-08-05"],
    ["Grudzień 2020", "2020-12-01/2020-12-31"],
    ["Січень 2020", "2020-01-01/2020-01-31"],
    ["2020-W01", "2019-12-30/2020-01-05"],
    ["2020W53", "2020-12-28/2021-01-03"],
    ["2021-W01-3", "2021-01-06"],
    ["2024Q1", "2024-01-01/2024-03-31"],
    ["Q2 2024", "2024-04-01/2024-06-30"],
    ["T4 2024", "2024-10-01/2024-12-31"],
    ["Mon, 05/02/2024", "2024-02-05"],
    ["lundi 5/2/2024", "2024-02-05"],
    [-157_766_400_000, "1965-01-01"],
    ["-157766400000", "1965-01-01"],
    ["22 March 2024", "2024-03-22"],
    ["22-March-2024", "2024-03-22"],
    ["22-Mar-24", "2024-03-22"],
    ["22-Mar-75", "1975-03-22"],
    ["9-Feb-68", "1968-02-09"],
    ["28-APR-50 14:45:00", "1950-04-28"],
    ["22-Mar-29", "2029-03-22"],
    ["March 22, 2024", "2024-03-22"],
    ["Fri, 22 Mar 2024 10:00:00 GMT", "2024-03-22"],
    ["Friday, March 22nd, 2024", "2024-03-22"],
    ["22. März 2024", "2024-03-22"],
    ["1er août 2023", "2023-08-01"],
    ["5 de mayo de 2021", "2021-05-05"],
    ["5 марта 2021 г.", "2021-03-05"],
    ["٢٢/٠٣/٢٠٢٤", "2024-03-22"],
    ["22.03.2024", "2024-03-22"],
    ["22.3.24", "2024-03-22"],
    ["30/08/1991 12:39:58", "1991-08-30"],
    ["2019", "2019-01-01/2019-12-31"],
    [2019, "2019-01-01/2019-12-31"],
    ["2019-02", "2019-02-01/2019-02-28"],
    ["02/2020", "2020-02-01/2020-02-29"],
    ["March 2024", "2024-03-01/2024-03-31"],
    ["Mar-24", "2024-03-01/2024-03-31"],
    ["201902", "2019-02-01/2019-02-28"],
    ["2019-01-05/2019-01-07", "2019-01-05/2019-01-07"],
    ["2019/2021", "2019-01-01/2021-12-31"],
    ["2014~", "2014-01-01/2014-12-31"],
    [43831, "2020-01-01"],
    [43831.75, "2020-01-01"],
    ["43831", "2020-01-01"],
    [1706493582860, "2024-01-29"],
    ["1706493582860", "2024-01-29"],
    [1706493582, "2024-01-29"],
    [new Date(Date.UTC(2024, 2, 22, 23, 59)), "2024-03-22"],
    ["0050-01-01", "0050-01-01"],
    ["2024:03:22 10:15:00", "2024-03-22"],
    ["2019-05-00", "2019-05-01/2019-05-31"],
    ["2019-00-00", "2019-01-01/2019-12-31"],
    ["2019-00-00T00:00:00", "2019-01-01/2019-12-31"],
    ["20190500", "2019-05-01/2019-05-31"],
    [20190000, "2019-01-01/2019-12-31"],
    ["00/05/2019", "2019-05-01/2019-05-31"],
    ["2024-01-03 to 2024-01-05", "2024-01-03/2024-01-05"],
    ["2024-01-03 - 2024-01-05", "2024-01-03/2024-01-05"],
    ["2024-01-03T10:00:00Z - 2024-01-05T12:00:00Z", "2024-01-03/2024-01-05"],
    ["03.01.2024 – 05.01.2024", "2024-01-03/2024-01-05"],
    ["3–5 January 2024", "2024-01-03/2024-01-05"],
    ["January 3-5, 2024", "2024-01-03/2024-01-05"],
    ["3rd to 5th January 2024", "2024-01-03/2024-01-05"],
    ["3./4. Januar 2024", "2024-01-03/2024-01-04"],
    ["3 Jan - 5 Feb 2024", "2024-01-03/2024-02-05"],
    ["Dec 30, 2023 – Jan 2, 2024", "2023-12-30/2024-01-02"],
    ["March – May 2024", "2024-03-01/2024-05-31"],
    ["2019-2021", "2019-01-01/2021-12-31"],
    ["2019–2021", "2019-01-01/2021-12-31"],
    ["2019/..", "2019-01-01/.."],
    ["../2019", "../2019-12-31"],
    ["2024032210", "2024-03-22"],
    ["202403222359", "2024-03-22"],
    [20240322101500, "2024-03-22"],
    ["Fri Mar 22 10:15:00 +0000 2024", "2024-03-22"],
    ["Fri Mar 22 10:15:00 UTC 2024", "2024-03-22"],
    ["2024年3月22日", "2024-03-22"],
    ["2024년 3월 22일", "2024-03-22"],
    ["2024年3月", "2024-03-01/2024-03-31"],
  ])("%s", (cell, expected) => expect(days(cell)).toBe(expected));

  test("by the order, and by no other", () => {
    expect(days("03/04/2020", "dmy")).toBe("2020-04-03");
    expect(days("03/04/2020", "mdy")).toBe("2020-03-04");
    expect(days("03/04/2020", "ymd")).toBeNull();
    expect(days("13/04/2020", "mdy")).toBeNull();
    expect(days("03-04-05", "ymd")).toBe("2003-04-05");
    expect(days("5/12/99 10:30 PM", "mdy")).toBe("1999-05-12");
  });

  test.each<Cell>([
    ...["", "n/a", "unknown", "5 May", "2023-02-29", "2024-13-01", "0000-00-00", "12:30", "1.2.3.4"],
    ...["36.5123", "-36.5", "Kabul 2020 attack", "+7 900 123", "9".repeat(70), "2024-03-22x", "12.13"],
    ...[
      "10:00:00",
      "12:05:15",
      "08:30:00 PM",
      "2019-00-05",
      "5–3 January 2024",
      "5-7-9-2024",
      "Kabul – Herat 2024",
      "3 - 5",
      "2021-2019",
      "1-2",
    ],
    ...["2024-01-05 - 2024-01-03", "30 February – 2 March 2024", "2024-01-03 to someday"],
    ...["-2024", "-0044-03-15", "-86400000", "−2024", "240112", 240112, "令和6年1月12日", "6年1月12日"],
    ...["1/0/1900", "00.01.1900", "1900-01-00"],
    ...["2021-W53", "2020-W00", "2020-W54", "2024Q5", "Q1", "W05"],
    ...[null, true, NaN, Infinity, 36.5, 0, -5, new Date(NaN), 2019.5],
  ])("%s is none", (cell) => expect(days(cell)).toBeNull());
});

test("every day is read back from each way of writing it", () => {
  const months =
    "January February March April May June July August September October November December".split(" ");
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 40_000 }), (number) => {
      const iso = isoDay(number);
      const { year, month, day } = dateParts(number);
      const name = months[month - 1]!;
      for (const text of [iso, `${iso}T12:00:00Z`, iso.replaceAll("-", "/"), `${day} ${name} ${year}`])
        expect(days(text)).toBe(iso);
      for (const text of [`${name} ${day}, ${year}`, `${day}-${name.slice(0, 3).toUpperCase()}-${year}`])
        expect(days(text)).toBe(iso);
      expect(days(`${day}.${month}.${year}`, "dmy")).toBe(iso);
      expect(days(`${month}/${day}/${year} 5:00 PM`, "mdy")).toBe(iso);
    }),
  );
});

test("no text makes it fail", () => {
  const sign = fc.constantFrom(..."0123456789-/.: TZ,".split(""), "Jan", "mars", "~", "..", "\u0661");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), fc.constantFrom("ymd", "dmy", "mdy"), (signs, order) => {
      const span = { start: NaN, end: NaN };
      if (!readDate(signs.join(""), order as DateOrder, span)) return;
      expect(Number.isInteger(span.start) && Number.isInteger(span.end) && span.start <= span.end).toBe(true);
    }),
  );
});

test.each([
  ["Date (MM/DD/YYYY)", "mdy"],
  ["date_dd_mm_yyyy", "dmy"],
  ["Datum (TT.MM.JJJJ)", "dmy"],
  ["Date (jj/mm/aaaa)", "dmy"],
  ["yyyymmdd", "ymd"],
  ["event_date", null],
  ["Date of my day", null],
])("the name “%s” says the order %s", (name, order) => expect(orderInName(name)).toBe(order));

describe("the order is that of the whole column", () => {
  const orders = (cells: readonly Cell[]) => {
    const count = newOrderCount();
    cells.forEach(orderCounter(count));
    return ordersOf(count);
  };

  test("one date decides", () => {
    expect(orders(["01/02/2020", "03/04/2020", "13/04/2020"])).toEqual(["dmy"]);
    expect(orders(["01/02/2020", "03/04/2020", "04/13/2020"])).toEqual(["mdy"]);
  });
  test("none decides: all that fit are left, also when garbage stands between", () => {
    expect(orders(["01/02/2020", "n/a", "03/04/2020"])).toEqual(["dmy", "mdy"]);
    expect(orders(["01/02/03"])).toEqual(["dmy", "mdy", "ymd"]);
  });
  test("days from and to are dates too", () => {
    expect(orders(["01/02/2020 - 03/02/2020", "03/04/2020 - 14/04/2020"])).toEqual(["dmy"]);
    expect(orders(["1–3 May 2020", "2020-01-02 to 2020-01-04"])).toEqual(["ymd"]);
  });
  test("none decides, but hours of half a day: the month first is likelier", () =>
    expect(orders(["01/02/2020 01:30:00 PM", "03/04/2020 11:00 a.m."])).toEqual(["mdy", "dmy"]));
  test("dates that need no order are not asked about", () => {
    expect(orders(["2020-01-02", "2 Jan 2020", 43831])).toEqual(["ymd"]);
    expect(orders(["2020-01-02", "13/01/2020"])).toEqual(["dmy"]);
  });
  test("where they contradict each other, most win", () => {
    expect(orders(["13/04/2020", "14/04/2020", "04/13/2020"])).toEqual(["dmy"]);
  });
});
