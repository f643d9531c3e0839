import type { Attachment } from "svelte/attachments";
import type { Session } from "./Session.svelte";

/** While the element is under the mouse or has the focus, its event is lit in every panel; and no longer. */
export function hovering(session: Session, event: string): Attachment<HTMLElement> {
  const leave = () => {
    if (session.hovered === event) session.hovered = null;
  };
  return (element) => {
    const enter = () => (session.hovered = event);
    const point = ({ pointerType }: PointerEvent) => pointerType === "mouse" && enter();
    element.addEventListener("pointerenter", point);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focus", enter);
    element.addEventListener("blur", leave);
    return () => {
      element.removeEventListener("pointerenter", point);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("focus", enter);
      element.removeEventListener("blur", leave);
      leave();
    };
  };
}
