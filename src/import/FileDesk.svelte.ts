import { createContext } from "svelte";
import { Asking } from "./desk/Asking.svelte";
import { Attempts } from "./desk/Attempts.svelte";
import { fetchFile } from "./desk/fetch-file";
import { canBeReadAgain, lookAgain } from "./desk/look-again";
import { isOursFile } from "./desk/look-at";
import { NO_ROW, nothingRead } from "./desk/nothing-read";
import type { DeskFile } from "./desk/DeskFile.svelte";
import type { Step } from "./desk/step";
import type { Refusal, Tools } from "./desk/tools";
import { PutAway } from "./desk/PutAway.svelte";
import { RememberedPlans } from "./desk/RememberedPlans";
import { Kept } from "./desk/kept/Kept.svelte";
import type { KeptFile } from "./desk/kept/kept-file";
import { isOwn, type ForeignFile, type OnTop } from "./desk/shown";
import type { Importer, Inspection } from "./foreign/importer";
import type { Plan } from "./foreign/plan";
import type { ReadFile } from "./opened";
import { dayNow, isoDay } from "../model/day";
import { counted } from "../model/words";

/**
 * Where files are opened: one at a time, the latest asked for; what is shown changes only when one could be read. Each is
 * put beside other people's events that are shown, an atlas in the place of another.
 */
export class FileDesk {
  readonly #tools: Tools;
  /** Files kept on this device. */
  readonly kept: Kept;
  readonly #remembered = new RememberedPlans();
  /** Files that came together with the one that is opened now, and wait for their turn. */
  #waiting: readonly File[] = [];
  #importer: Importer | null = null;
  #fetching: AbortController | null = null;
  /** What is being done, and what was refused. */
  readonly work: Attempts;

  /** What is shown instead of the site's own data. */
  onTop = $state.raw<OnTop | null>(null);
  /** What has to be said of a file before it is read. */
  asking = $state.raw<Asking | null>(null);
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
    this.kept = new Kept(tools.store);
    this.work = new Attempts(tools.painted);
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
    this.#waiting = rest;
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

  /** Whether there is a site that files can be asked of. */
  get hasSite(): boolean {
    return this.#tools.site !== null;
  }

  /** Reads the file that was asked about. */
  confirm(): Promise<void> {
    const { asking } = this;
    if (asking === null) return Promise.resolve();
    const { file, inspection, plan } = asking;
    this.#leave();
    return this.#thenNext(this.work.run(file.name, (step) => this.#read(file, inspection, plan, step)));
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
    return this.work.run(name, async (step) => {
      const { file, inspection } = await this.#lookAgain(read, step);
      const known = read.origin && this.#remembered.get(file);
      this.#askAbout(file, known ?? { inspection, plan: read.plan });
    });
  }

  /** Reads a file that is shown once more, its repeated event ids kept or merged. */
  reread({ name, read }: DeskFile, repeats: Plan["repeats"]): Promise<void> {
    if (read.kind !== "foreign" || !canBeReadAgain(read)) return Promise.resolve();
    this.cancel();
    return this.work.run(read.origin?.file.name ?? name, async (step) => {
      const { file, inspection } = await this.#lookAgain(read, step);
      await this.#read(file, inspection, { ...read.plan, repeats }, step);
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
      const prepared = await indexed(kept.rows, this.#reader);
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
    this.#waiting = [];
    if (this.work.busy !== null || this.asking !== null) this.#importer?.stop();
    this.#leave();
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

  /** Goes on to the next file that waits, unless something has to be said of this one first, or was asked for meanwhile. */
  async #thenNext(opened: Promise<void>): Promise<void> {
    const { work } = this;
    const { asked } = work;
    await opened;
    if (asked !== work.asked || this.asking !== null) return;
    const left = this.#waiting;
    if (work.refusal === null) return this.openAll(left);
    this.#waiting = [];
    if (left.length > 0) work.refusal = andLeft(work.refusal, left.length);
  }

  /** The importer is fetched when the first file comes that needs it. */
  readonly #reader = async (): Promise<Importer> => (this.#importer ??= await this.#tools.importer());

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
    const importer = await this.#reader();
    const known = this.#remembered.get(file);
    if (known) return this.#askAbout(file, known);
    await step("Looking through the file");
    const inspection = await importer.inspect(
      file,
      {},
      (now) => void step("Looking through the file", now).catch(() => {}),
    );
    await step("Looking through the file");
    const { plan, orders, sample } = inspection;
    if (sample.length === 0) return this.work.refuse(file.name, NO_ROW);
    if (plan.reader.kind === "mapped" || orders.length > 1) this.#askAbout(file, { inspection, plan });
    else await this.#read(file, inspection, plan, step);
  }

  async #lookAgain(read: ForeignFile, step: Step): Promise<{ file: File; inspection: Inspection }> {
    if (read.origin) return read.origin;
    const doing = "Looking through the file";
    await step(doing);
    const importer = await this.#reader();
    const looked = await lookAgain(read, importer, (now) => void step(doing, now).catch(() => {}));
    await step(doing);
    return looked;
  }

  #askAbout(file: File, known: { inspection: Inspection; plan: Plan }): void {
    this.asking = new Asking(file, this.#importer!, known);
  }

  async #read(file: File, inspection: Inspection, plan: Plan, step: Step): Promise<void> {
    const importer = this.#importer!;
    await step("Reading its rows");
    const read = await importer.read(file, plan, (now) => void step("Reading its rows", now).catch(() => {}));
    const fault = nothingRead(read.report);
    if (fault) return this.work.refuse(file.name, fault);
    const shown: ForeignFile = {
      ...{ ...read, kind: "foreign", plan, dated: isoDay(dayNow({ now: () => file.lastModified })) },
      origin: { file, inspection, importer },
    };
    const { sameFile } = await import("./desk/put-beside");
    await this.#put(file.name, shown, sameFile(this.files, file, shown), step);
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
    const events = await this.#tools.open(files, this.#reader);
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

  /** What was said of the file is remembered, though it was not read. */
  #leave(): void {
    const { asking } = this;
    if (asking === null) return;
    asking.end();
    const { file, inspection, plan } = asking;
    this.#remembered.keep(file, { inspection, plan });
    this.asking = null;
  }
}

/** A refusal that says how many files after it were not opened either. */
function andLeft({ fault, ...refusal }: Refusal, left: number): Refusal {
  const others = `${counted(left, "file")} after it ${left === 1 ? "was" : "were"} not opened either.`;
  return { ...refusal, fault: { ...fault, todo: `${fault.todo} ${others}` } };
}

export const [getDesk, setDesk] = createContext<FileDesk>();
