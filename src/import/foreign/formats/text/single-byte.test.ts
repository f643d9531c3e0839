import { expect, test } from "vitest";
import { openCsv } from "../csv/open-csv";
import { bytesOfFile } from "../byte-source";

/** Text in an encoding that has a byte for each letter. */
function encoded(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const byteOf = new Map([...new TextDecoder(encoding).decode(all)].map((sign, byte) => [sign, byte]));
  return Uint8Array.from([...text], (sign) => byteOf.get(sign)!);
}

async function read(...parts: BlobPart[]) {
  const source = await openCsv(bytesOfFile(new Blob(parts), "a.csv"), {});
  const rows = [];
  for await (const batch of source.batches) rows.push(...batch.rows);
  return { head: source.head, rows, encoding: source.text?.encoding, beside: source.beside };
}

test.each<[string, string, string[]]>([
  ["Russian", "windows-1251", ["дата;место;погибшие", "05.01.2020;Нижний Тагил;3"]],
  ["Russian in capitals", "windows-1251", ["ДАТА;МЕСТО;ПОГИБШИЕ", "05.01.2020;РОСТОВ-НА-ДОНУ;3"]],
  ["Ukrainian", "windows-1251", ["дата;місто;загинуло", "05.01.2020;Київ, Печерський район;3"]],
  ["Bulgarian beside Latin letters", "windows-1251", ["date;place", "2020-01-05;Враца (Vratsa)"]],
  ["Arabic", "windows-1256", ["التاريخ;المكان;القتلى", "05/01/2020;دير الزور - الميادين;3"]],
  ["German", "windows-1252", ["Datum;Ort", "05.01.2020;Süßen, Größe"]],
  ["French in capitals", "windows-1252", ["DATE;LIEU", "05/01/2020;ÎLE DE RÉ, CRÉÉE"]],
])("%s text is read in its encoding", async (_, encoding, lines) => {
  const cells = lines.map((line) => line.split(";"));
  const short = await read(encoded(lines.join("\r\n"), encoding));
  expect(short).toEqual({ head: cells[0], rows: [cells[1]], encoding, beside: undefined });
  const late = await read("a;b;c\n", "x;y;z\n".repeat(200_000), encoded(lines[1]!, encoding));
  expect([late.rows.at(-1)!.slice(0, cells[1]!.length), late.encoding]).toEqual([cells[1], encoding]);
});

test.each(["iso-8859-7", "koi8-r"])(
  "where the encoding cannot be told, that is said: %s",
  async (encoding) => {
    const text = encoding === "koi8-r" ? "дата,место\n1,Казань" : "ημερομηνία,τόπος\n1,Θεσσαλονίκη";
    const { encoding: read_, beside } = await read(encoded(text, encoding));
    expect([read_, beside]).toEqual([
      "windows-1252",
      [expect.stringMatching(/^the encoding .* not be told/)],
    ]);
  },
);
