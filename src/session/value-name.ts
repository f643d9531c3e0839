import type { AtlasIndex } from "./atlas-index";
import { codeName } from "../model/code-name";
import { EVENT_TYPE, type EventType } from "../model/event-type";
import { NO_DATASET, type Criterion, type Dimension } from "../model/filters";
import { nameAmong } from "../model/place-value";
import { PRECISION_WORDS, type PlacePrecision } from "../model/precision";
import type { Atlas, AtlasDocument, ReportStatus, Role } from "../model/schema";
import { ROLE_WORDS, STATUS_WORDS, gradeWords } from "../model/vocabulary";
import type { EventRows } from "../table/event-rows";

/** Names of dimensions as a filter calls them. */
export const DIMENSION_LABEL: Record<Dimension, string> = {
  type: "Type",
  side: "Side",
  actor: "Actor",
  role: "Role",
  doer: "Done by",
  country: "Country",
  admin1: "Province",
  precision: "Place precision",
  document: "Source",
  status: "Status",
  grade: "Grade",
  dataset: "File",
};

/** Names of whatever can turn an event away. */
export const CRITERION_LABEL: Record<Criterion, string> = {
  ...DIMENSION_LABEL,
  leastKilled: "Killed",
  text: "Text",
  shape: "Place",
};

/** What is needed to name a value. */
export interface Naming {
  data: {
    atlas: Pick<Atlas, "names" | "focus">;
    rows?: Pick<EventRows, "table">;
    file?: { parts: readonly { readonly id: string; readonly name: string }[] };
  };
  index: Pick<AtlasIndex, "actors" | "documents">;
}

/** A filter's value in words; a code nobody named stays as it is. */
export function valueName({ data, index }: Naming, dimension: Dimension, value: string): string {
  switch (dimension) {
    case "type":
      return EVENT_TYPE[value as EventType]?.label ?? value;
    case "side":
      return sideName(value, focusName({ data, index }));
    case "actor":
      return value === "" ? "No actor named" : (index.actors.get(value)?.name ?? value);
    case "doer":
      return value === "" ? "Not attributed" : (index.actors.get(value)?.name ?? value);
    case "role":
      return value === "" ? "No actor named" : (ROLE_WORDS[value as Role] ?? value);
    case "precision":
      return PRECISION_WORDS[value as PlacePrecision] ?? value;
    case "status":
      return STATUS_WORDS[value as ReportStatus] ?? value;
    case "grade":
      return gradeName(value);
    case "document":
      return index.documents.get(value)?.title ?? value;
    case "dataset":
      return value === NO_DATASET
        ? "none of them"
        : (data.file?.parts.find(({ id }) => id === value)?.name ?? value);
    case "country":
      return value === "" ? "No country given" : codeName(data.atlas.names, value);
    case "admin1":
      if (value === "") return "No province given";
      return nameAmong(codeName(data.atlas.names, value), data.rows?.table.admin1.values ?? []);
  }
}

/** "C3 fairly reliable, possibly true" of "C3". */
function gradeName(value: string): string {
  const [reliability, credibility] = [value.charAt(0), Number(value.slice(1))];
  return gradeWords({ reliability, credibility } as AtlasDocument["grade"]);
}

/** The name of the actor the atlas is about; "" where it is about none. */
export function focusName({ data, index }: Naming): string {
  return index.actors.get(data.atlas.focus.actor)?.name ?? data.atlas.focus.actor;
}

function sideName(side: string, focus: string): string {
  if (side === "by-focus") return `By ${focus}`;
  if (side === "against-focus") return `Against ${focus}`;
  return side === "by-others" ? "By others" : "No violence or arrest";
}
