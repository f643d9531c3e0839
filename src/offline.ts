import { mount } from "svelte";
import App from "./App.svelte";
import { embeddedFiles, type OpenPart } from "./data/embedded-files";
import { CONTENTS, readContents } from "./share/offline/contents";
import { readAddress } from "./view/address-sync";
import "./ui/tokens.css";
import "./ui/base.css";

/** Starts the application inside a saved file; `open` is given by the file's own script. Throws ContentsError. */
export async function start(open: OpenPart): Promise<void> {
  const { site, query } = readContents(await open(CONTENTS)?.json());
  const { location } = window;
  const target = document.getElementById("app")!;
  target.replaceChildren();
  const opened = readAddress(location.search === "" ? { search: query } : location);
  mount(App, { target, props: { files: embeddedFiles(open, site), opened } });
}
