import { Asking } from "./Asking.svelte";
import { lookAgain } from "./look-again";
import { NO_ROW, nothingRead } from "./nothing-read";
import { RememberedPlans } from "./RememberedPlans";
import type { ForeignFile } from "./shown";
import type { Step } from "./step";
import type { Importer, Inspection, Progress } from "../foreign/importer";
import type { Plan } from "../foreign/plan";
import { FileFault } from "../opened";
import { dayNow, isoDay } from "../../model/day";

/** A file with what was found in it. */
interface Looked {
  file: File;
  inspection: Inspection;
}

/** And how it is to be read. */
export interface Planned extends Looked {
  plan: Plan;
}

/** Reads files that Event Atlas did not write: looks through each, and asks what has to be said of it before. */
export class Reading {
  readonly #fetch: () => Promise<Importer>;
  readonly #remembered = new RememberedPlans();
  #importer: Importer | null = null;

  /** What has to be said of a file before it is read. */
  asking = $state.raw<Asking | null>(null);

  constructor(importer: () => Promise<Importer>) {
    this.#fetch = importer;
  }

  /** The importer is fetched when the first file comes that needs it. */
  readonly importer = async (): Promise<Importer> => (this.#importer ??= await this.#fetch());

  /** How a file is to be read; null where it is asked about first. Throws FileFault where nothing is in it. */
  async look(file: File, step: Step): Promise<Planned | null> {
    const importer = await this.importer();
    const known = this.#remembered.get(file);
    if (known) return this.#ask({ file, ...known });
    await step(LOOKING);
    const inspection = await importer.inspect(file, {}, telling(step, LOOKING));
    await step(LOOKING);
    const { plan, orders, sample } = inspection;
    if (sample.length === 0) throw new FileFault(NO_ROW);
    const planned = { file, inspection, plan };
    return plan.reader.kind === "mapped" || orders.length > 1 ? this.#ask(planned) : planned;
  }

  /** Asks again about a file that was read, beginning with how it was. */
  async askAgain(read: ForeignFile, step: Step): Promise<void> {
    const looked = await this.lookAgain(read, step);
    const known = read.origin && this.#remembered.get(looked.file);
    this.#ask({ ...looked, plan: read.plan, ...known });
  }

  async lookAgain(read: ForeignFile, step: Step): Promise<Looked> {
    if (read.origin) return read.origin;
    await step(LOOKING);
    const importer = await this.importer();
    const looked = await lookAgain(read, importer, telling(step, LOOKING));
    await step(LOOKING);
    return looked;
  }

  /** Throws FileFault where no row of it can be used. */
  async read({ file, inspection, plan }: Planned, step: Step): Promise<ForeignFile> {
    const importer = await this.importer();
    await step(READING);
    const read = await importer.read(file, plan, telling(step, READING));
    const fault = nothingRead(read.report);
    if (fault) throw new FileFault(fault);
    return {
      ...{ ...read, kind: "foreign", plan, dated: isoDay(dayNow({ now: () => file.lastModified })) },
      origin: { file, inspection, importer },
    };
  }

  /** What was said of the file is remembered, though it was not read. */
  leave(): void {
    const { asking } = this;
    if (asking === null) return;
    asking.end();
    const { file, inspection, plan } = asking;
    this.#remembered.keep(file, { inspection, plan });
    this.asking = null;
  }

  /** Whatever the importer does ends at once. */
  stop(): void {
    this.#importer?.stop();
  }

  #ask({ file, inspection, plan }: Planned): null {
    this.asking = new Asking(file, this.#importer!, { inspection, plan });
    return null;
  }
}

const LOOKING = "Looking through the file";
const READING = "Reading its rows";

/** Tells how far it has come; a step that comes too late says so to whoever waits for the work itself. */
const telling = (step: Step, doing: string) => (now: Progress) => void step(doing, now).catch(() => {});
