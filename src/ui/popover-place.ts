interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a popover goes, px in the viewport: above what opened it, or below where there is more room. */
interface PopoverPlace {
  left: number;
  /** One of the two is null. */
  top: number | null;
  bottom: number | null;
  /** At most. */
  height: number;
}

const MARGIN = 8;
const GAP = 6;
/** A longer list scrolls. */
const TALLEST = 400;

/** `side`: where its edge is that of the opener's, "end" for what stands at the right of the page. */
export function popoverPlace(
  opener: Box,
  width: number,
  page: { width: number; height: number },
  side: "start" | "end" = "start",
): PopoverPlace {
  const asked = side === "start" ? opener.left : opener.right - width;
  const left = Math.max(MARGIN, Math.min(asked, page.width - width - MARGIN));
  const [above, below] = [opener.top - GAP - MARGIN, page.height - opener.bottom - GAP - MARGIN];
  if (above >= below)
    return { left, top: null, bottom: page.height - opener.top + GAP, height: Math.min(above, TALLEST) };
  return { left, top: opener.bottom + GAP, bottom: null, height: Math.min(below, TALLEST) };
}
