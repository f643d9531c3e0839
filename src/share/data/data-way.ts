/** A format in which events are saved. */
export interface DataWay {
  label: string;
  /** Of the file's name, without the dot. */
  ending: string;
  /** What it is for. */
  about: string;
}
