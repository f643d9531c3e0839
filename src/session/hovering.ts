import type { Attachment } from "svelte/attachments";
import type { Session } from "./Session.svelte";

/**
 * While the element is under the mouse or has the focus, its event is lit in every panel; and no longer.
 * An element that goes loses its focus in the middle of the change that removes it, so the light goes out after.
 */
export function hovering(session: Session, event: string): Attachment<HTMLElement> {
  const enter = () => (session.hovered = event);
  const point = ({ pointerType }: PointerEvent) => pointerType === "mouse" && enter();
  const leave = () =>
    queueMicrotask(() => {
      if (session.hovered === event) session.hovered = null;
    });
  return (element) => {
    element.addEventListener("pointerenter", point);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focusin", enter);
    element.addEventListener("focusout", leave);
    return () => {
      element.removeEventListener("pointerenter", point);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("focusin", enter);
      element.removeEventListener("focusout", leave);
      leave();
    };
  };
}
