import { createContext } from "svelte";
import { Asking } from "./desk/Asking.svelte";
import { faultFrom } from "./desk/fault-from";
import { fetchFile, type Site } from "./desk/fetch-file";
import { isOursFile } from "./desk/look-at";
import { NO_ROW, nothingRead } from "./desk/nothing-read";
import { RememberedPlans } from "./desk/RememberedPlans";
import { Kept } from "./desk/kept/Kept.svelte";
import type { KeptFile } from "./desk/kept/kept-file";
import type { KeptStore } from "./desk/kept/KeptStore";
import type { OnTop } from "./desk/shown";
import type { Importer, Inspection, Progress } from "./foreign/importer";
import type { Plan } from "./foreign/plan";
import type { Surroundings } from "./open-file";
import type { Fault } from "./opened";
import { dayNow, isoDay } from "../model/day";
import type { EventRows, PackedRows } from "../table/event-rows";
import type { RowIndex } from "../table/row-index";

/** What is being done: in words, and how far it has come where that is known. */
interface Busy {
  name: string;
  doing: string;
  progress: Progress | null;
}

/** What a file that could not be opened, or kept, leaves behind. */
interface Refusal {
  name: string;
  not: "opened" | "kept";
  fault: Fault;
}

/** What the desk needs of the page. */
interface Tools {
  surroundings: Omit<Surroundings, "step">;
  /** Kept when the page has been drawn as it is. */
  painted: () => Promise<void>;
  /** null where the page is a file of its own. */
  site: Site | null;
  /** Asked for when the first file comes that Event Atlas did not write. */
  importer: () => Promise<Importer>;
  /** Makes columns into events. */
  open: (packed: PackedRows, index: RowIndex) => Promise<EventRows>;
  /** Where files are kept on this device. */
  store: () => Promise<KeptStore>;
}

/** Where files are opened: one at a time, the latest asked for; what is shown changes only when one could be read. */
export class FileDesk {
  readonly #tools: Tools;
  /** Files kept on this device. */
  readonly kept: Kept;
  readonly #remembered = new RememberedPlans();
  #importer: Importer | null = null;
  #fetching: AbortController | null = null;
  #asked = 0;

  /** The file shown instead of the site's own data. */
  onTop = $state.raw<OnTop | null>(null);
  /** null while nothing is being done. */
  busy = $state.raw<Busy | null>(null);
  /** What has to be said of a file before it is read. */
  asking = $state.raw<Asking | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** Whether the report on the file is open. */
  reporting = $state(false);

  /** Who takes stories says what is wrong with one in words; null where it was taken. */
  takeStory: (name: string, text: string) => Promise<string | null> = () =>
    Promise.resolve("No story can be opened here.");

  constructor(tools: Tools) {
    this.#tools = tools;
    this.kept = new Kept(tools.store);
  }

  /** Opens a file of ours, or of a kind that needs no questions; asks about any other. */
  open(file: File): Promise<void> {
    this.cancel();
    return this.#attempt(file.name, async (step) => {
      await step("Looking at the file");
      await ((await isOursFile(file)) ? this.#openOurs(file, step) : this.#openForeign(file, step));
    });
  }

  /** Fetches a file of this very site, and opens it. */
  openAddress(address: string): Promise<void> {
    const { site } = this.#tools;
    if (site === null) return Promise.resolve();
    this.cancel();
    const { signal } = (this.#fetching = new AbortController());
    return this.#attempt(address, async (step) => {
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
    return this.#attempt(file.name, (step) => this.#read(file, inspection, plan, step));
  }

  /** Asks again about the file that is shown. */
  ask(): void {
    const read = this.onTop?.kind === "foreign" ? this.onTop.read : null;
    if (!read?.origin) return;
    const { file, inspection } = read.origin;
    this.cancel();
    this.reporting = false;
    this.#askAbout(file, this.#remembered.get(file) ?? { inspection, plan: read.plan });
  }

  /** Reads the file that is shown once more, its repeated event ids kept or merged. */
  reread(repeats: Plan["repeats"]): Promise<void> {
    const read = this.onTop?.kind === "foreign" ? this.onTop.read : null;
    if (!read?.origin) return Promise.resolve();
    const { file, inspection } = read.origin;
    this.cancel();
    return this.#attempt(file.name, (step) => this.#read(file, inspection, { ...read.plan, repeats }, step));
  }

  /** Keeps what was read of the file that is shown. */
  async keep(): Promise<void> {
    const shown = this.onTop;
    if (shown?.kind !== "foreign") return;
    await this.kept
      .keep(shown.name, shown.read)
      .catch((error: unknown) => this.refuse(shown.name, faultFrom(error), "kept"));
  }

  openKept({ id, name }: KeptFile): Promise<void> {
    this.cancel();
    return this.#attempt(name, async (step) => {
      await step("Taking it from this device");
      const kept = await this.kept.get(id);
      this.#importer ??= await this.#tools.importer();
      await step("Taking it from this device");
      const { rows, index } = await this.#importer.prepare(kept.rows);
      const read = { ...kept, rows };
      await step("Drawing its events");
      const events = await this.#tools.open(rows, index);
      this.#show({ kind: "foreign", name, seat: this.#asked, read: { ...read, events, origin: null } });
    });
  }

  /** Whatever is going on ends at once; what is shown stays. */
  cancel(): void {
    this.#asked++;
    this.#fetching?.abort();
    if (this.busy !== null || this.asking !== null) this.#importer?.stop();
    this.#leave();
    this.busy = null;
    this.refusal = null;
  }

  /** `not`: what did not become of it. */
  refuse(name: string, fault: Fault, not: Refusal["not"] = "opened"): void {
    this.refusal = { name, fault, not };
  }

  /** Back to the site's own data. */
  close(): void {
    this.cancel();
    this.onTop = null;
    this.reporting = false;
  }

  /** Runs `work` while nobody asks for anything else; what goes wrong becomes a refusal. */
  async #attempt(name: string, work: (step: Step) => Promise<void>): Promise<void> {
    const asked = ++this.#asked;
    const isOver = () => asked !== this.#asked;
    const step: Step = async (doing, progress = null) => {
      if (isOver()) throw new Superseded();
      this.busy = { name, doing, progress };
      if (progress === null) await this.#tools.painted();
      if (isOver()) throw new Superseded();
    };
    try {
      await work(step);
    } catch (error) {
      if (!isOver()) this.refuse(name, faultFrom(error));
    }
    if (!isOver()) this.busy = null;
  }

  async #openOurs(file: File, step: Step): Promise<void> {
    const { openFile } = await import("./open-file");
    const opened = await openFile(file, { ...this.#tools.surroundings, step });
    await step("Drawing its events");
    if (opened.kind === "fault") return this.refuse(file.name, opened.fault);
    if (opened.kind === "story") return this.#handOn(file.name, opened.text, this.#asked);
    this.#show({ kind: "ours", name: file.name, seat: this.#asked, read: opened.read });
  }

  async #openForeign(file: File, step: Step): Promise<void> {
    this.#importer ??= await this.#tools.importer();
    const known = this.#remembered.get(file);
    if (known) return this.#askAbout(file, known);
    await step("Looking through the file");
    const inspection = await this.#importer.inspect(
      file,
      {},
      (now) => void step("Looking through the file", now).catch(() => {}),
    );
    await step("Looking through the file");
    const { plan, orders, sample } = inspection;
    if (sample.length === 0) return this.refuse(file.name, NO_ROW);
    if (plan.reader.kind === "mapped" || orders.length > 1) this.#askAbout(file, { inspection, plan });
    else await this.#read(file, inspection, plan, step);
  }

  #askAbout(file: File, known: { inspection: Inspection; plan: Plan }): void {
    this.asking = new Asking(file, this.#importer!, known);
  }

  async #read(file: File, inspection: Inspection, plan: Plan, step: Step): Promise<void> {
    const importer = this.#importer!;
    await step("Reading its rows");
    const { index, ...read } = await importer.read(
      file,
      plan,
      (now) => void step("Reading its rows", now).catch(() => {}),
    );
    const fault = nothingRead(read.report);
    if (fault) return this.refuse(file.name, fault);
    await step("Drawing its events");
    const events = await this.#tools.open(read.rows, index);
    const isSame = this.onTop?.kind === "foreign" && this.onTop.read.origin?.file === file;
    this.#show({
      kind: "foreign",
      name: file.name,
      seat: isSame ? this.onTop!.seat : this.#asked,
      read: { ...read, events, plan, dated: dayOfFile(file), origin: { file, inspection, importer } },
    });
  }

  async #handOn(name: string, text: string, asked: number): Promise<void> {
    const what = await this.takeStory(name, text);
    if (what !== null && asked === this.#asked)
      this.refuse(name, { what, where: null, todo: "Save the story again, then open that file." });
  }

  #show(shown: OnTop): void {
    this.onTop = shown;
    this.reporting = true;
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

function dayOfFile({ lastModified }: File): string {
  return isoDay(dayNow({ now: () => lastModified }));
}

/** Says what comes next, and is kept when the page shows it. Throws Superseded once something else was asked for. */
type Step = (doing: string, progress?: Progress | null) => Promise<void>;

/** Something else has been asked for meanwhile: nothing of this may reach the page. */
class Superseded extends Error {
  override readonly name = "Superseded";
}

export const [getDesk, setDesk] = createContext<FileDesk>();
