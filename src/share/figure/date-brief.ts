import { dateShort, monthShort, type EventDateLike } from "../../model/words";

/** A date for a narrow column: a day or a month as elsewhere, a span by its months: "Aug–Sep 2021?". */
export function dateBrief(date: EventDateLike): string {
  const { start, end, certainty, edtf } = date;
  if (start === null || end === null || start === end || !edtf.includes("/")) return dateShort(date);
  const doubt = certainty === "certain" ? "" : "?";
  const [first, last] = [start, end].map((day) => ({
    year: day.slice(0, 4),
    month: monthShort(Number(day.slice(5, 7))),
  }));
  if (first!.year !== last!.year) return `${first!.year}–${last!.year}${doubt}`;
  const months = first!.month === last!.month ? first!.month : `${first!.month}–${last!.month}`;
  return `${months} ${last!.year}${doubt}`;
}
