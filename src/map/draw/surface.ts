import type { Attachment } from "svelte/attachments";
import type { ScreenPoint } from "./corners";
import type { Drawing } from "./Drawing.svelte";

/** What a pointer does on the element is the drawing tool's to read; a press that it used does not zoom the map. */
export function surface(drawing: Drawing): Attachment<HTMLElement> {
  return (element) => {
    const at = ({ clientX, clientY }: MouseEvent): ScreenPoint => {
      const { left, top } = element.getBoundingClientRect();
      return [clientX - left, clientY - top];
    };
    let isUsed = false;
    const listeners = {
      pointerdown: (event: PointerEvent) => {
        isUsed = drawing.active;
        drawing.down(event, at(event));
      },
      pointermove: (event: PointerEvent) => drawing.move(event, at(event)),
      pointerup: (event: PointerEvent) => drawing.up(event),
      pointercancel: () => drawing.drop(),
      click: (event: PointerEvent) => drawing.click(at(event), event.pointerType),
    };
    const entries = Object.entries(listeners) as [keyof typeof listeners, EventListener][];
    for (const [name, listener] of entries) element.addEventListener(name, listener);
    const keepDoubleClick = (event: MouseEvent) => isUsed && event.stopPropagation();
    element.addEventListener("dblclick", keepDoubleClick, { capture: true });
    return () => {
      element.removeEventListener("dblclick", keepDoubleClick, { capture: true });
      for (const [name, listener] of entries) element.removeEventListener(name, listener);
    };
  };
}
