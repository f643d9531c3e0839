import type { Component } from "svelte";

/** What every tab of the dialog is given: the page's own address, from which links are made. */
export interface TabProps {
  page: string;
}

interface ShareTab {
  id: string;
  label: string;
  /** Whether it needs the site itself, which a page in a saved file has not. */
  ofSite?: true;
  /** Whether it is of events that reports tell: what stands in somebody's file does not go that way. */
  ofReports?: true;
  load: () => Promise<{ default: Component<TabProps> }>;
}

/** The ways a view leaves the page, in the order of the dialog; each is fetched when it is opened. */
export const SHARE_TABS: readonly ShareTab[] = [
  { id: "link", label: "Link", load: () => import("./link/LinkTab.svelte") },
  {
    id: "embed",
    label: "Embed",
    ofSite: true,
    ofReports: true,
    load: () => import("./embed/EmbedTab.svelte"),
  },
  { id: "image", label: "Image", load: () => import("./figure/ImageTab.svelte") },
  { id: "slide", label: "Slide and print", load: () => import("./slides/SlideTab.svelte") },
  { id: "data", label: "Data", load: () => import("./data/DataTab.svelte") },
  { id: "cite", label: "Cite", load: () => import("./cite/CiteTab.svelte") },
  { id: "story", label: "Story", load: () => import("./story/StoryTab.svelte") },
  { id: "file", label: "File", load: () => import("./offline/FileTab.svelte") },
];
