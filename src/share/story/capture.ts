import { filesOut } from "./files-of-step";
import type { Step } from "./story";
import type { Session } from "../../session/Session.svelte";
import { encodeView } from "../../view/codec";

/** The view of a session as a step; what belongs to the reader and not to the view (theme, pace) is left out. */
export function captureStep(session: Session): Pick<Step, "view" | "frame"> {
  const { snapshot } = session.view;
  // Of a file's rows what is fanned out is a place of the file, which no step names.
  const fan = session.data.rows ? null : snapshot.fan;
  const look = snapshot.camera && session.look();
  return {
    view: encodeView({ ...snapshot, fan, theme: null, speed: 1, loop: false }) + filesOut(session),
    frame: look ? [Math.round(look.width), Math.round(look.height)] : null,
  };
}
