import { createContext } from "svelte";
import type { Asking } from "./desk/Asking.svelte";
import { Attempts } from "./desk/Attempts.svelte";
import { fetchFile } from "./desk/fetch-file";
import { canBeReadAgain } from "./desk/look-again";
import { isOursFile } from "./desk/look-at";
import { Reading, type Planned } from "./desk/Reading.svelte";
import type { DeskFile } from "./desk/DeskFile.svelte";
import type { Step } from "./desk/step";
import type { Tools } from "./desk/tools";
import { Waiting } from "./desk/Waiting";
import { PutAway } from "./desk/PutAway.svelte";
import { Kept } from "./desk/kept/Kept.svelte";
import type { KeptFile } from "./desk/kept/kept-file";
import { isOwn, type OnTop } from "./desk/shown";
import type { Plan } from "./foreign/plan";
import type { ReadFile } from "./opened";

/**
 * Where files are opened: one at a time, the latest asked for; what is shown changes only when one could be read. Each is
 * put beside other people's events that are shown, an atlas in the place of another.
 */
export class FileDesk {
  readonly #tools: Tools;
  /** Files kept on this device. */
  readonly kept: Kept;
  readonly #waiting: Waiting;
  readonly #reading: Reading;
  #fetching: AbortController | null = null;
  /** What is being done, and what was refused. */
  readonly work: Attempts;

  /** What is shown instead of the site's own data. */
  onTop = $state.raw<OnTop | null>(null);
  /** The seat of the file whose report is open; null: none is. */
  reporting = $state.raw<number | null>(null);

  /** What was closed last, until it is brought back or anything else is asked for. */
  readonly away = new PutAway();
  /** A file was closed or brought back: what shows those that are open takes the focus, and unsets this. */
  closed = false;

  /** Who takes stories says what is wrong with one in words; null where it was taken. */
  takeStory: (name: string, text: string) => Promise<string | null> = () =>
    Promise.resolve("No story can be opened here.");

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#reading = new Reading(tools.importer);
    this.kept = new Kept(tools.store);
    this.work = new Attempts(tools.painted);
    this.#waiting = new Waiting(this.work);
  }

  /** Opens a file of ours, or of a kind that needs no questions; asks about any other. */
  open(file: File): Promise<void> {
    this.cancel();
    return this.work.run(file.name, async (step) => {
      await step("Looking at the file");
      await ((await isOursFile(file)) ? this.#openOurs(file, step) : this.#openForeign(file, step));
    });
  }

  /** Opens several, one after the other; the first that cannot be opened ends it, and says how many were left. */
  async openAll([first, ...rest]: readonly File[]): Promise<void> {
    if (!first) return;
    const opened = this.open(first);
    this.#waiting.put(rest);
    await this.#thenNext(opened);
  }

  /** Fetches a file of this very site, and opens it. */
  openAddress(address: string): Promise<void> {
    const { site } = this.#tools;
    if (site === null) return Promise.resolve();
    this.cancel();
    const { signal } = (this.#fetching = new AbortController());
    return this.work.run(address, async (step) => {
      await step("Fetching it");
      const file = await fetchFile(address, site, signal);
      await step("Looking at the file");
      void this.open(file);
    });
  }

  /** What has to be said of a file before it is read. */
  get asking(): Asking | null {
    return this.#reading.asking;
  }

  /** Whether there is a site that files can be asked of. */
  get hasSite(): boolean {
    return this.#tools.site !== null;
  }

  /** Reads the file that was asked about. */
  confirm(): Promise<void> {
    const { asking } = this;
    if (asking === null) return Promise.resolve();
    const { file, inspection, plan } = asking;
    this.#reading.leave();
    return this.#thenNext(this.work.run(file.name, (step) => this.#read({ file, inspection, plan }, step)));
  }

  /** The files of events in columns that are shown, side by side; none while it is an atlas. */
  get files(): readonly DeskFile[] {
    return this.onTop?.kind === "foreign" ? this.onTop.files : [];
  }

  /** Whether the site's own events are among the files. */
  get hasOwn(): boolean {
    return this.files.some(isOwn);
  }

  /** Asks again about a file that is shown, beginning with how it was read. */
  ask({ name, read }: DeskFile): Promise<void> {
    if (read.kind !== "foreign" || !canBeReadAgain(read)) return Promise.resolve();
    this.cancel();
    this.reporting = null;
    return this.work.run(name, (step) => this.#reading.askAgain(read, step));
  }

  /** Reads a file that is shown once more, its repeated event ids kept or merged. */
  reread({ name, read }: DeskFile, repeats: Plan["repeats"]): Promise<void> {
    if (read.kind !== "foreign" || !canBeReadAgain(read)) return Promise.resolve();
    this.cancel();
    return this.work.run(read.origin?.file.name ?? name, async (step) => {
      const looked = await this.#reading.lookAgain(read, step);
      await this.#read({ ...looked, plan: { ...read.plan, repeats } }, step);
    });
  }

  /** Keeps what was read of a file that is shown. */
  async keep({ name, read }: DeskFile): Promise<void> {
    if (read.kind === "atlas") return;
    await this.work.tell(name, "kept", this.kept.keep(name, read));
  }

  openKept({ id, name }: KeptFile): Promise<void> {
    this.cancel();
    return this.work.run(name, async (step) => {
      await step("Taking it from this device");
      const [kept, { indexed }] = await Promise.all([this.kept.get(id), import("./desk/indexed")]);
      await step("Taking it from this device");
      const prepared = await indexed(kept.rows, this.#reading.importer);
      await this.#put(name, { ...kept, ...prepared, kind: "foreign", origin: null }, null, step);
    });
  }

  /** Puts the site's own events beside the files. */
  openOwn(): Promise<void> {
    this.cancel();
    const { atlas, manifest } = this.#tools.own;
    return this.work.run(atlas.title, (step) => this.#putAtlas(atlas.title, { atlas, manifest }, null, step));
  }

  /** Whatever is going on ends at once; what is shown stays. */
  cancel(): void {
    this.#fetching?.abort();
    this.#waiting.forget();
    if (this.work.busy !== null || this.asking !== null) this.#reading.stop();
    this.#reading.leave();
    this.away.forget();
    this.work.end();
  }

  /** Takes one file away; with the last one, or without saying which, the site's own data are back. */
  async close(file?: DeskFile): Promise<void> {
    const [shown, seeAgain] = [this.onTop, this.#tools.remember()];
    this.cancel();
    this.reporting = null;
    const rest = file ? this.files.filter((one) => one !== file) : [];
    if (rest.every(isOwn)) this.onTop = null;
    else
      await this.work.run(file!.name, async (step) => {
        await step("Closing it");
        await this.#lay(rest, step);
        this.closed = true;
      });
    if (shown !== null && this.onTop !== shown) this.away.put(shown, file?.name ?? null, seeAgain);
  }

  /** Brings back what was closed last, as it was: nothing is read again. */
  async undoClose(): Promise<void> {
    const { last } = this.away;
    if (last === null) return;
    this.cancel();
    const { name, before, seeAgain } = last;
    await this.work.run(name, async (step) => {
      await step("Bringing it back");
      if (before.kind === "foreign") await this.#lay(before.files, step, seeAgain);
      else {
        seeAgain();
        this.onTop = before;
      }
      this.closed = true;
    });
  }

  /** Goes on to the next file that waits. */
  #thenNext(opened: Promise<void>): Promise<void> {
    return this.#waiting.after(opened, {
      isAsking: () => this.asking !== null,
      open: (files) => this.openAll(files),
    });
  }

  async #openOurs(file: File, step: Step): Promise<void> {
    const { openFile } = await import("./open-file");
    const opened = await openFile(file, {
      ...this.#tools.surroundings,
      step: (words) => step(words, "painted"),
    });
    await step("Drawing its events");
    if (opened.kind === "fault") return this.work.refuse(file.name, opened.fault);
    if (opened.kind === "story") return this.#handOn(file.name, opened.text, this.work.asked);
    if (this.files.length > 0) return this.#putAtlas(file.name, opened.read, opened.read, step);
    this.onTop = { kind: "ours", name: file.name, seat: this.work.asked, read: opened.read, event: null };
    this.reporting = this.work.asked;
  }

  async #openForeign(file: File, step: Step): Promise<void> {
    const planned = await this.#reading.look(file, step);
    if (planned) await this.#read(planned, step);
  }

  async #read(planned: Planned, step: Step): Promise<void> {
    const read = await this.#reading.read(planned, step);
    const { file } = planned;
    const { sameFile } = await import("./desk/put-beside");
    await this.#put(file.name, read, sameFile(this.files, file, read), step);
  }

  async #putAtlas(
    name: string,
    { atlas, manifest }: Pick<ReadFile, "atlas" | "manifest">,
    file: ReadFile | null,
    step: Step,
  ): Promise<void> {
    await step("Putting its events beside the others", "painted");
    const { atlasRows } = await import("./desk/atlas-rows");
    const { fingerprint, dataDate: dated } = manifest;
    await this.#put(
      name,
      { kind: "atlas", rows: atlasRows(atlas), fingerprint, dated, atlas, file },
      null,
      step,
    );
  }

  /** Beside the others, or in the place of `before`. What is open already is not counted twice. */
  async #put(name: string, read: DeskFile["read"], before: DeskFile | null, step: Step): Promise<void> {
    const given = { name, read, seat: this.work.asked, openEvidence: this.#showEvidence };
    const { putBeside } = await import("./desk/put-beside");
    const put = putBeside(this.files, given, before);
    if (put.kind === "fault") return this.work.refuse(name, put.fault);
    const { file, files } = put;
    await this.#lay(files, step);
    this.reporting = isOwn({ read }) ? null : file.seat;
  }

  /** `ready` is called right before they are shown. */
  async #lay(files: readonly DeskFile[], step: Step, ready?: () => void): Promise<void> {
    if (files.length > 1) await step("Putting the files side by side", "painted");
    const events = await this.#tools.open(files, this.#reading.importer);
    await step("Drawing its events");
    for (const file of files) file.isAlone = files.length === 1;
    ready?.();
    this.onTop = { kind: "foreign", files, events };
  }

  /** Leaves the files for the atlas that a row is an event of. */
  readonly #showEvidence = ({ name, seat, read }: DeskFile, row: number): void => {
    if (read.kind !== "atlas") return;
    const event = read.atlas.events[row - 1]?.id ?? null;
    this.cancel();
    this.reporting = null;
    if (read.file) this.onTop = { kind: "ours", name, seat, read: read.file, event };
    else {
      if (event !== null) this.#tools.own.show(event);
      this.onTop = null;
    }
  };

  async #handOn(name: string, text: string, asked: number): Promise<void> {
    const what = await this.takeStory(name, text);
    if (what !== null && asked === this.work.asked)
      this.work.refuse(name, { what, where: null, todo: "Save the story again, then open that file." });
  }
}

export const [getDesk, setDesk] = createContext<FileDesk>();
