/** What a key asks of the stage. */
export type StageCommand = "next" | "back" | "first" | "last" | "notes" | "fullscreen" | "close";

const KEYS: Readonly<Record<string, StageCommand>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Home: "first",
  End: "last",
  s: "notes",
  f: "fullscreen",
  Escape: "close",
};

const FIELDS = "input, select, textarea";
/** What moves by arrows, Home and End itself. */
const MOVED = "[role=slider], [role=tablist], [role=listbox], [role=grid], [role=menu]";
const MAP = "[role=application]";

export interface StagePress {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/**
 * The command a key stands for, or null where it belongs to what has the focus. The map has its arrows when it was
 * reached by keyboard; who clicked on it (`pointed`) goes on to the next step with them.
 */
export function stageCommand(
  { key, altKey, ctrlKey, metaKey, shiftKey }: StagePress,
  focused: Pick<Element, "closest"> | null,
  pointed: boolean,
): StageCommand | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const command = KEYS[key.length === 1 ? key.toLowerCase() : key];
  if (!command) return null;
  const within = (selector: string) => focused?.closest(selector) != null;
  if (within(FIELDS)) return null;
  const isMove = key.startsWith("Arrow") || key === "Home" || key === "End";
  if (isMove && (within(MOVED) || (within(MAP) && !pointed))) return null;
  return command;
}
