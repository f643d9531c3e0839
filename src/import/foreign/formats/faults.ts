import { FileFault } from "../../opened";

const AGAIN = "Save or download it again.";

/** A file without bytes, or with blanks alone. */
export const emptyFault = () => new FileFault({ what: "The file is empty.", where: null, todo: AGAIN });

/** A file of no kind that is read here. */
export const unknownFault = (
  what: string,
  todo = "Open a table as CSV, XLSX or Parquet, or a map as GeoJSON or KML.",
) => new FileFault({ what, where: null, todo });

/** A file that ends too early, or whose bytes were changed on the way. */
export const damagedFault = (what: string, where: string | null = null) =>
  new FileFault({ what, where, todo: AGAIN });

/** A file that holds nothing but links to others. */
export class LinksAlone extends FileFault {
  constructor() {
    super({
      what: "It has no placemarks of its own, but only links to other files.",
      where: null,
      todo: "Open the files that it links to: download them from where it came from.",
    });
  }
}
