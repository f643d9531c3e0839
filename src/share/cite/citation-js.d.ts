/** What the tests use of a parser of citations that is not ours. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    readonly data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
