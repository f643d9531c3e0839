import { answer } from "./answer";
import type { Answer, Request } from "./protocol";
import { FileFault, type Fault } from "../../opened";
import { transferables } from "../../../table/transferables";

/** Reads files beside the page: one question at a time, columns handed over without a copy. */
const page = self as unknown as DedicatedWorkerGlobalScope;

page.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void reply(data);
});

async function reply({ id, question }: Request): Promise<void> {
  const say = (words: Answer, transfer: Transferable[] = []) => page.postMessage(words, transfer);
  try {
    const result = await answer(question, (progress) => say({ id, progress }));
    say({ id, result }, "index" in result ? transferables(result) : []);
  } catch (error) {
    say({ id, fault: faultOf(error) });
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof FileFault) return error.fault;
  return {
    what: `It could not be read: ${error instanceof Error ? error.message : String(error)}.`,
    where: null,
    todo: "Open a smaller part of it, or save it in another format.",
  };
}
