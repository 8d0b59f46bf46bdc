// The only script of the pages. Every form works without it.
import htmx from "htmx.org";
import { start } from "./offline/page.js";

window.htmx = htmx;
start().catch(() => { /* whoever leaves the page cuts it off; the page itself needs none of it */ });
