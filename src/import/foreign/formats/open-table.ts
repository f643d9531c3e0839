import { bytesOfFile, firstBytes, type ByteSource } from "./byte-source";
import { openCsv } from "./csv/open-csv";
import { LinksAlone, unknownFault } from "./faults";
import { recognise } from "./recognise";
import type { RowSource, SourceOptions, TableFormat } from "../row-source";

interface OpenedTable {
  format: TableFormat;
  source: RowSource;
}

/** Bytes by which a file is recognised. */
const LOOK = 64 * 1024;
/** Archives in archives that are looked into. */
const DEEPEST = 3;

/**
 * A file as a table, whatever its format: chosen by how its bytes begin, then by its name; looked for in archives.
 * Rejects with FileFault where it is of no kind that can be read here.
 */
export async function openTable(file: File, options: SourceOptions = {}): Promise<OpenedTable> {
  return open(bytesOfFile(file, file.name), options, 0);
}

async function open(source: ByteSource, options: SourceOptions, depth: number): Promise<OpenedTable> {
  if (depth > DEEPEST)
    throw unknownFault("It is an archive in an archive in an archive.", "Unpack it first.");
  const kind = recognise(await firstBytes(source, LOOK), source.name, options);
  switch (kind) {
    case "gz": {
      const { gunzipped } = await import("./archive/gunzip");
      return open(gunzipped(source), options, depth + 1);
    }
    case "zip":
      return openArchive(source, options, depth);
    case "csv":
      return { format: kind, source: await openCsv(source, options) };
    case "json": {
      const { openJson } = await import("./json/open-json");
      return openJson(source, options);
    }
    case "jsonl": {
      const { openJsonLines } = await import("./json/open-json");
      return openJsonLines(source, options);
    }
    case "kml": {
      const { openKml } = await import("./kml/open-kml");
      return { format: kind, source: await openKml(source, options) };
    }
    case "parquet": {
      const { openParquet } = await import("./parquet/open-parquet");
      return { format: kind, source: await openParquet(source) };
    }
  }
}

async function openArchive(source: ByteSource, options: SourceOptions, depth: number): Promise<OpenedTable> {
  const [{ asBlob }, { zipEntries }, { chooseEntry }, { unzipped }] = await Promise.all([
    import("./as-blob"),
    import("./archive/zip-entries"),
    import("./archive/choose-entry"),
    import("./archive/unzip"),
  ]);
  const archive = await asBlob(source);
  const entries = await zipEntries(archive);
  const chosen = chooseEntry(entries, source.name, options.entry);
  if (chosen.kind === "entry") {
    const opened = await orLinked(open(unzipped(archive, chosen.entry), options, depth + 1));
    if (opened === null && chosen.beside !== null && options.entry === undefined)
      return openArchive(source, { ...options, entry: chosen.second }, depth);
    if (opened === null) throw new LinksAlone();
    if (chosen.beside === null) return opened;
    // What a source says of its encoding may change while it is read: it is no plain copy.
    const beside = [chosen.beside, ...(opened.source.beside ?? [])];
    const parts = [chosen.parts, ...(opened.source.parts ?? [])];
    return { ...opened, source: Object.assign(opened.source, { beside, parts }) };
  }
  if (chosen.kind === "ods") {
    const { openOds } = await import("./ods/open-ods");
    return { format: "ods", source: await openOds(archive, entries, options.sheet) };
  }
  const { openXlsx } = await import("./xlsx/open-xlsx");
  return { format: "xlsx", source: await openXlsx(archive, entries, options.sheet) };
}

/** Null where a file only links to others: those in the same archive are there to be opened. */
async function orLinked(opening: Promise<OpenedTable>): Promise<OpenedTable | null> {
  return opening.catch((error: unknown) => {
    if (error instanceof LinksAlone) return null;
    throw error;
  });
}
