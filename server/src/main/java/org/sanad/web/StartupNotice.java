package org.sanad.web;

import java.util.List;

/** What whoever started Sanad reads below "Sanad is ready": where to make the first administrator, demo accounts. */
public interface StartupNotice {

    List<String> lines();
}
