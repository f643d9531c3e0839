import type { Attachment } from "svelte/attachments";
import type { ScreenPoint } from "./corners";
import type { Drawing } from "./Drawing.svelte";

/** What a pointer does on the element is the drawing tool's to read. */
export function surface(drawing: Drawing): Attachment<HTMLElement> {
  return (element) => {
    const at = ({ clientX, clientY }: MouseEvent): ScreenPoint => {
      const { left, top } = element.getBoundingClientRect();
      return [clientX - left, clientY - top];
    };
    const listeners = {
      pointerdown: (event: PointerEvent) => drawing.down(event, at(event)),
      pointermove: (event: PointerEvent) => drawing.move(event, at(event)),
      pointerup: (event: PointerEvent) => drawing.up(event),
      pointercancel: () => drawing.drop(),
      click: (event: PointerEvent) => drawing.click(at(event), event.pointerType),
    };
    const entries = Object.entries(listeners) as [keyof typeof listeners, EventListener][];
    for (const [name, listener] of entries) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) element.removeEventListener(name, listener);
    };
  };
}
