import { atlasCells } from "./atlas-cells";
import { cellsOf, columnsOf, finderOf } from "./cells-of";
import type { AtlasRows, ForeignFile } from "./shown";
import type { FilePart } from "../../table/opened-file";
import { FILE_COLOURS, type FileColour } from "../../model/file-colour";

/** "kinds": its events have the colours of their kinds. */
export type Scheme = "kinds" | FileColour;

export interface Given {
  /** The same for as long as the file is open, however it is read. */
  seat: number;
  name: string;
  read: ForeignFile | AtlasRows;
  /** The colour it has beside others unless another is chosen. */
  ink: FileColour;
  openEvidence: (file: DeskFile, row: number) => void;
}

/** A file on the desk, beside others or alone: what was read of it, and how a person calls and colours it. */
export class DeskFile implements FilePart {
  readonly seat: number;
  readonly id: string;
  readonly read: ForeignFile | AtlasRows;
  readonly ink: FileColour;
  readonly account?: NonNullable<FilePart["account"]>;
  readonly cells?: NonNullable<FilePart["cells"]>;
  readonly columns?: NonNullable<FilePart["columns"]>;
  readonly find?: NonNullable<FilePart["find"]>;
  readonly openEvidence?: (row: number) => void;

  name = $state.raw("");
  /** What was chosen; null: nothing yet. */
  chosen = $state.raw<Scheme | null>(null);
  isAlone = $state.raw(true);
  /** Alone a file's kinds are told apart, beside others the files are. */
  readonly scheme: Scheme = $derived.by(() => this.chosen ?? (this.isAlone ? "kinds" : this.ink));
  readonly colour: FileColour | null = $derived.by(() => (this.scheme === "kinds" ? null : this.scheme));

  constructor({ seat, name, read, ink, openEvidence }: Given) {
    [this.seat, this.id, this.read, this.ink, this.name] = [seat, String(seat), read, ink, name];
    if (read.kind === "atlas") {
      this.cells = atlasCells(read.atlas);
      this.openEvidence = (row) => openEvidence(this, row);
      return;
    }
    this.account = { report: read.report, repeats: read.plan.repeats };
    const [cells, columns] = [cellsOf(read), columnsOf(read)];
    if (cells) this.cells = cells;
    if (columns) this.columns = columns;
    const find = finderOf(read);
    if (find) this.find = find;
  }

  get fingerprint(): string {
    return this.read.fingerprint;
  }

  get dated(): string {
    return this.read.dated;
  }

  get events(): number {
    return this.read.rows.count;
  }

  /** Called and coloured as another that it takes the seat of. */
  like({ name, chosen }: DeskFile): this {
    [this.name, this.chosen] = [name, chosen];
    return this;
  }
}

/** The first colour that none of these files has. */
export function freeInk(files: readonly DeskFile[]): FileColour {
  const taken = new Set(files.map(({ ink }) => ink));
  return FILE_COLOURS.find((colour) => !taken.has(colour)) ?? FILE_COLOURS[0];
}

/** A name that none of these files has: "list.csv (2)". */
export function freeName(name: string, files: readonly DeskFile[]): string {
  const taken = new Set(files.map((file) => file.name));
  for (let count = 2, own = name; ; count++) {
    if (!taken.has(own)) return own;
    own = `${name} (${count})`;
  }
}
