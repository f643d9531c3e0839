import type { Faults } from "./faults";
import type { Seeds } from "./read-seeds";
import { sha256 } from "./sha256";

/** Documents are kept byte for byte: each must have the hash recorded beside it. */
export function checkDocuments(seeds: Seeds, faults: Faults): void {
  for (const { file, text, source } of seeds.documents) {
    const found = sha256(text);
    if (found === source.value.sha256) continue;
    faults.add(
      source.at("sha256"),
      `${file} has sha256 ${found}`,
      "the hash recorded here: the text was edited",
    );
  }
}
