// The only script of the pages. Every form works without it.
import htmx from "htmx.org";

window.htmx = htmx;
