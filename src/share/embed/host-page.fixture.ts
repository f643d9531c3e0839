import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { vi } from "vitest";

export const HOST_SCRIPT = readFileSync("public/embed.js", "utf8");
export const ATLAS = "https://atlas.example";

interface Posted {
  data: Record<string, unknown>;
  target: string;
}

/** As much of an element as the script for host pages uses. */
class FakeElement {
  readonly nodeType = 1;
  readonly style: Record<string, string> = {};
  readonly dataset: Record<string, string> = {};
  readonly children: FakeElement[] = [];
  readonly posted: Posted[] = [];
  readonly contentWindow = {
    postMessage: (data: Posted["data"], target: string) => this.posted.push({ data, target }),
  };
  readonly heard: Record<string, () => void> = {};
  isConnected = true;
  src = "";
  href = "";
  title = "";
  textContent = "";
  constructor(readonly tag: string) {}

  get firstChild(): FakeElement | null {
    return this.children[0] ?? null;
  }
  appendChild(child: FakeElement): void {
    for (const parent of everyElement) {
      const at = parent.children.indexOf(child);
      if (at >= 0) parent.children.splice(at, 1);
    }
    this.children.push(child);
  }
  addEventListener(type: string, listener: () => void): void {
    this.heard[type] = listener;
  }
  matches(): boolean {
    return "eventAtlas" in this.dataset;
  }
  /** Links alone are asked for. */
  querySelector(): FakeElement | null {
    return this.children.find(({ tag }) => tag === "a") ?? null;
  }
  querySelectorAll(): FakeElement[] {
    return this.children.filter((child) => child.matches());
  }
}

let everyElement: FakeElement[] = [];

interface Api {
  ready: Promise<unknown>;
  setView(parameters: unknown): Promise<unknown>;
  getState(): Promise<unknown>;
  exportImage(options: unknown): Promise<Blob>;
  on(type: string, listener: (payload: unknown) => void): () => void;
}

/** A host page with the script in it and one element for each set of data attributes. */
export function hostPage(attributes: Record<string, string>[], origin = "https://host.example") {
  everyElement = [];
  const make = (tag: string) => {
    const element = new FakeElement(tag);
    everyElement.push(element);
    return element;
  };
  const elements = attributes.map((dataset) => {
    const element = make("div");
    Object.assign(element.dataset, dataset);
    element.appendChild(make("p"));
    return element;
  });
  let listen: (event: unknown) => void = () => {};
  let mutated: (changes: unknown) => void = () => {};
  const context: Record<string, unknown> = {
    ...{ URL, Blob, setTimeout: vi.fn(setTimeout), clearTimeout, location: { origin } },
    MutationObserver: class {
      constructor(callback: (changes: unknown) => void) {
        mutated = callback;
      }
      observe(): void {}
    },
    addEventListener: (_: string, listener: (event: unknown) => void) => (listen = listener),
    document: {
      currentScript: { src: `${ATLAS}/atlas/embed.js` },
      createElement: make,
      querySelectorAll: () => elements,
    },
  };
  context["window"] = context;
  runInContext(HOST_SCRIPT, createContext(context));
  const frameOf = (element: FakeElement) => element.children.find(({ tag }) => tag === "iframe");
  return {
    elements,
    frameOf,
    fallbackOf: (element: FakeElement) => element.children[0]!,
    apiOf: (element: FakeElement) =>
      (context["EventAtlas"] as { get(element: FakeElement): Api | null }).get(element)!,
    add(dataset: Record<string, string>): FakeElement {
      const element = make("div");
      Object.assign(element.dataset, dataset);
      mutated([{ addedNodes: [element] }]);
      return element;
    },
    /** What the frame of an element posts. */
    post(element: FakeElement, data: unknown, from: { origin?: string; source?: unknown } = {}): void {
      listen({ data, origin: ATLAS, source: frameOf(element)?.contentWindow, ...from });
    },
  };
}
