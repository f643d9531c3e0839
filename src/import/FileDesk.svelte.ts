import { createContext } from "svelte";
import { openFile, type ChosenFile, type Surroundings } from "./open-file";
import type { Fault, ReadFile } from "./opened";

interface OnTop {
  name: string;
  read: ReadFile;
}

/** What a file that could not be opened leaves behind. */
interface Refusal {
  name: string;
  fault: Fault;
}

/** Where files are opened: one at a time, the latest asked for; what is shown changes only when one could be read. */
export class FileDesk {
  readonly #surroundings: Omit<Surroundings, "step">;
  readonly #painted: () => Promise<void>;
  #asked = 0;

  /** The file shown instead of the site's own data. */
  onTop = $state.raw<OnTop | null>(null);
  /** What is being done, in words; null while nothing is. */
  busy = $state.raw<{ name: string; doing: string } | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** Whether the report on the file is open. */
  reporting = $state(false);

  /** Who takes stories says what is wrong with one in words; null where it was taken. */
  takeStory: (name: string, text: string) => Promise<string | null> = () =>
    Promise.resolve("No story can be opened here.");

  /** `painted` is kept when the page has been drawn as it is. */
  constructor(surroundings: Omit<Surroundings, "step">, painted: () => Promise<void>) {
    this.#surroundings = surroundings;
    this.#painted = painted;
  }

  async open(file: ChosenFile): Promise<void> {
    const asked = ++this.#asked;
    const { name } = file;
    const step = (doing: string) => {
      if (asked === this.#asked) this.busy = { name, doing };
      return this.#painted();
    };
    this.refusal = null;
    const opened = await openFile(file, { ...this.#surroundings, step });
    if (opened.kind === "dataset") await step("Drawing its events");
    if (asked !== this.#asked) return;
    this.busy = null;
    if (opened.kind === "fault") return this.refuse(name, opened.fault);
    if (opened.kind === "story") return this.#handOn(name, opened.text, asked);
    this.onTop = { name, read: opened.read };
    this.reporting = true;
  }

  async #handOn(name: string, text: string, asked: number): Promise<void> {
    const what = await this.takeStory(name, text);
    if (what !== null && asked === this.#asked)
      this.refuse(name, { what, where: null, todo: "Save the story again, then open that file." });
  }

  refuse(name: string, fault: Fault): void {
    this.refusal = { name, fault };
  }

  /** Back to the site's own data. */
  close(): void {
    this.#asked++;
    this.onTop = null;
    this.busy = null;
    this.reporting = false;
  }
}

export const [getDesk, setDesk] = createContext<FileDesk>();
