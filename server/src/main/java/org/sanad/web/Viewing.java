package org.sanad.web;

/** Tells the layout who is looking at the page. Implemented by access. */
public interface Viewing {

    Viewer viewer();
}
