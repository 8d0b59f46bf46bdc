// The only script of the pages. Every form works without it.
import htmx from "htmx.org";
import { start as marking } from "./coding/mark.js";
import { start } from "./offline/page.js";

window.htmx = htmx;
marking();
start().catch(() => { /* whoever leaves the page cuts it off; the page itself needs none of it */ });
