const FIELDS =
  "input:not([type=checkbox], [type=radio], [type=range]), select, textarea, [contenteditable]:not([contenteditable='false'])";

/** Whether what has the focus is written in, or a dialog: then letters are its own, and Undo too. */
export function takesKeys(focused: Element | null): boolean {
  return focused?.closest(`${FIELDS}, dialog, [role=dialog]`) != null;
}
