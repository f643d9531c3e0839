import { mount } from "svelte";
import EmbedApp from "./EmbedApp.svelte";
import "./ui/tokens.css";
import "./ui/base.css";

const target = document.getElementById("app")!;
target.replaceChildren();
mount(EmbedApp, { target });
