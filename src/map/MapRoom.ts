import { roomFor, type Size } from "./room-for";

/** What a map was given when its room was made. */
interface Made {
  room: Size;
  /** What of it is to be seen: the rest lies beyond the container's right and lower edge. */
  seen: Size;
  isNew: boolean;
}

/** A map's own element, which goes with it from one container to the next, and its size. */
export class MapRoom {
  readonly element: HTMLElement;
  #room: Size = { width: 0, height: 0 };

  constructor(container: HTMLElement) {
    this.element = container.ownerDocument.createElement("div");
    this.enter(container);
    this.fit();
  }

  enter(container: HTMLElement): void {
    container.append(this.element);
  }

  leave(): void {
    this.element.remove();
  }

  /** Takes the room that its container asks for; null while it is in none. */
  fit(): Made | null {
    const container = this.element.parentElement;
    if (!container) return null;
    const seen = { width: container.clientWidth, height: container.clientHeight };
    const room = roomFor(this.#room, seen);
    const isNew = room !== this.#room;
    this.#room = room;
    if (isNew) Object.assign(this.element.style, { width: `${room.width}px`, height: `${room.height}px` });
    return { room, seen, isNew };
  }
}
