package org.sanad.forms.openrosa;

import java.util.List;
import java.util.function.Function;
import org.sanad.forms.FormTarget;
import org.sanad.forms.submissions.Sender;

/**
 * Whoever collects through one of the doors for phones.
 *
 * @param door the path under which lies all that they fetch and send
 * @param targets what they collect for, the widest first
 * @param sender as whom they send what they collected for one of these
 */
record Collector(String door, List<FormTarget> targets, Function<FormTarget, Sender> sender) {}
