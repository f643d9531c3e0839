import type { Behind, Part, Where } from "../model/behind";
import type { Measure } from "../model/measure";

/** A stretch of text; strong is what the sentence leads with; behind lists the events it counts. */
export interface Segment {
  text: string;
  strong?: true;
  behind?: Behind;
}

export const plain = (text: string): Segment => ({ text });
export const strong = (segment: Segment): Segment => ({ ...segment, strong: true });

/** Words that count, with the events they count. */
export function way(text: string, measure: Measure, part: Part, ...where: readonly Where[]): Segment {
  return { text, behind: { measure, part, where } };
}

/** "a", "a and b", "a, b and c" of stretches. */
export function listSegments(items: readonly (readonly Segment[])[]): Segment[] {
  return items.flatMap((item, at) => {
    const joint = at === 0 ? [] : [plain(at === items.length - 1 ? " and " : ", ")];
    return [...joint, ...item];
  });
}

export const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join("");
