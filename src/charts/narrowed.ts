import type { View } from "../view/view";

/** Whether the view leaves out any time. */
export function narrowed({ from, to, mode }: Pick<View, "from" | "to" | "mode">): boolean {
  return to !== null || (mode === "window" && from !== null);
}
