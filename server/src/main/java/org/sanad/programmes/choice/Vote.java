package org.sanad.programmes.choice;

import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.modules.ModuleNumber;

/**
 * What a group voted and chose, as a facilitator writes it down.
 *
 * @param seen id of the choice that stood on the page; empty where there was none
 * @param chosen empty leaves it to the votes
 * @param why how a tie was settled, or why the choice is not what most hands were for
 */
public record Vote(SessionId session, String seen, Votes hands, Optional<ModuleNumber> chosen, String why) {}
