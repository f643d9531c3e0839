import { faultFrom } from "./fault-from";
import type { Importer, Inspection, PreviewRow } from "../foreign/importer";
import type { DateOrder, KnownKind, Mapping, Plan } from "../foreign/plan";
import type { Parts, SourceOptions } from "../foreign/row-source";
import type { Fault } from "../opened";

/**
 * What a person is asked before a file is read: the plan as it stands, and the first rows as it reads them. Requests
 * go to the importer one after the other; of the changes made meanwhile only the latest is asked.
 */
export class Asking {
  readonly file: File;
  readonly #importer: Importer;
  #wanted: "inspection" | "preview" | null = null;
  #over = false;
  /** Whether the columns are mapped though the kind is known; and the other way, as it was left. */
  #byHand: boolean;
  #other: { inspection: Inspection; plan: Plan } | null = null;

  inspection = $state.raw() as Inspection;
  plan = $state.raw() as Plan;
  /** The first rows as the plan reads them; null until they are there. */
  rows = $state.raw<readonly PreviewRow[] | null>(null);
  /** What is being asked of the file. */
  waiting = $state.raw<"inspection" | "preview" | null>(null);
  /** Why the file cannot be read with the plan as it stands. */
  fault = $state.raw<Fault | null>(null);

  constructor(file: File, importer: Importer, known: { inspection: Inspection; plan: Plan }) {
    this.file = file;
    this.#importer = importer;
    this.inspection = known.inspection;
    this.plan = known.plan;
    this.#byHand = this.mapping !== null && this.kind !== null;
    void this.#ask("preview");
  }

  /** Of a file of a known kind there is no mapping. */
  get mapping(): Mapping | null {
    return this.plan.reader.kind === "mapped" ? this.plan.reader.mapping : null;
  }

  /** What its columns say it is, however it is read; null where they do not. */
  get kind(): KnownKind | null {
    return this.inspection.kind;
  }

  /** Maps the columns of a file of a known kind, or reads it by its kind again. Either is found as it was left. */
  mapByHand(byHand: boolean): void {
    const [left, other] = [{ inspection: this.inspection, plan: this.plan }, this.#other];
    this.#byHand = byHand;
    if (isMapped(left.plan) !== byHand) {
      this.#other = left;
      if (other === null || isMapped(other.plan) !== byHand) return void this.#ask("inspection");
      [this.inspection, this.plan] = [other.inspection, other.plan];
    }
    void this.#ask("preview");
  }

  /** In which order the numbers of a date stand. */
  get dates(): DateOrder {
    const { reader } = this.plan;
    return (reader.kind === "mapped" ? reader.mapping.dates : reader.dates) ?? "ymd";
  }

  order(dates: DateOrder): void {
    const { reader } = this.plan;
    if (reader.kind === "mapped") return this.map({ dates });
    this.plan = { ...this.plan, reader: { ...reader, dates } };
    void this.#ask("preview");
  }

  map(change: Partial<Mapping>): void {
    if (this.mapping === null) return;
    this.plan = {
      ...this.plan,
      reader: { kind: "mapped", mapping: { ...this.mapping, ...change } },
    };
    void this.#ask("preview");
  }

  /** Encoding and delimiter decide what the columns are: the file is looked at anew. */
  readAs(options: SourceOptions): void {
    this.#other = null;
    this.plan = { ...this.plan, options: { ...this.plan.options, ...options } };
    void this.#ask("inspection");
  }

  /** Reads another table of the file. What was found of the one before holds of that one alone. */
  readPart({ of }: Pick<Parts, "of">, name: string): void {
    this.#other = null;
    const { options } = this.plan;
    this.plan = { ...this.plan, options: of === "entry" ? { entry: name } : { ...options, sheet: name } };
    void this.#ask("inspection");
  }

  /** Nothing more is asked, and what is still answered changes nothing. */
  end(): void {
    this.#over = true;
  }

  async #ask(what: "inspection" | "preview"): Promise<void> {
    if (this.#wanted !== "inspection") this.#wanted = what;
    if (this.waiting !== null) return;
    while (this.#wanted !== null && !this.#over) {
      const wanted = (this.waiting = this.#wanted);
      this.#wanted = null;
      await (wanted === "inspection" ? this.#inspect() : this.#preview());
      if (wanted === "inspection" && this.fault === null) this.#wanted ??= "preview";
    }
    this.waiting = null;
  }

  async #preview(): Promise<void> {
    try {
      const rows = await this.#importer.preview(this.file, this.plan);
      if (this.#over) return;
      this.rows = rows;
      this.fault = null;
    } catch (error) {
      if (!this.#over) this.fault = faultFrom(error);
    }
  }

  async #inspect(): Promise<void> {
    const [byHand, { options }] = [this.#byHand, this.plan];
    try {
      const found = await this.#importer.inspect(this.file, { ...options, ...(byHand && { byHand }) });
      if (this.#over || byHand !== this.#byHand || options !== this.plan.options) return;
      this.plan = carriedOver(this.plan, this.inspection, found);
      this.inspection = found;
      this.fault = null;
    } catch (error) {
      if (!this.#over) this.fault = faultFrom(error);
    }
  }
}

const isMapped = ({ reader }: Plan) => reader.kind === "mapped";

/**
 * The same columns of the same table keep what was said of them; of another table of the file, what they are. Other columns
 * are guessed anew, and what holds of any file is kept.
 */
function carriedOver(plan: Plan, before: Inspection, { plan: guessed, head, parts }: Inspection): Plan {
  const { repeats } = plan;
  if (plan.reader.kind !== "mapped" || guessed.reader.kind !== "mapped") return { ...guessed, repeats };
  const { mapping } = plan.reader;
  const { columns, type, missing } = mapping;
  const isSame = head.length === before.head.length && head.every((name, at) => name === before.head[at]);
  const isSameTable = parts.every(({ taken }, at) => taken === before.parts[at]?.taken);
  const other = { ...guessed.reader.mapping, type, missing, ...(isSame && { columns }) };
  return {
    ...guessed,
    reader: { kind: "mapped", mapping: isSame && isSameTable ? mapping : other },
    repeats,
  };
}
