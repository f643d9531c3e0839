/** The address of the file handed over last: it must outlive the click, and no longer than the next one. */
let handedOver: string | null = null;

/** Hands a file to the reader's browser to be saved under a name. */
export function download(name: string, file: Blob): void {
  if (handedOver !== null) URL.revokeObjectURL(handedOver);
  handedOver = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = handedOver;
  link.download = name;
  link.click();
}
