import type { OnTop } from "./shown";
import { counted } from "../../model/words";

/** What was closed last, as it was: the files with names, colours and order, or the one atlas. */
type Before = Pick<Extract<OnTop, { kind: "foreign" }>, "kind" | "files"> | Extract<OnTop, { kind: "ours" }>;

/** What can be brought back. */
interface Away {
  /** What was closed, in words. */
  name: string;
  before: Before;
  /** Has what is shown next be seen as it was when it was closed. */
  seeAgain: () => void;
}

/** Keeps what was closed last until it is brought back or forgotten: nothing else holds its columns. */
export class PutAway {
  last = $state.raw<Away | null>(null);

  /** `name`: of the one file that was closed; null: all were. */
  put(shown: OnTop, name: string | null, seeAgain: () => void): void {
    if (shown.kind === "ours") this.last = { name: shown.name, before: { ...shown, event: null }, seeAgain };
    else {
      const { kind, files } = shown;
      const [only] = files.length === 1 ? files : [];
      this.last = {
        name: name ?? only?.name ?? counted(files.length, "file"),
        before: { kind, files },
        seeAgain,
      };
    }
  }

  forget(): void {
    this.last = null;
  }
}
