package org.sanad.geography.lists;

import org.sanad.geography.Places;
import org.springframework.stereotype.Component;

/** Where lists go: first among the drafts, then into the lists, and so into the places everyone reads. */
@Component
record PlaceListStores(ListDrafts drafts, PlaceLists lists, Places places) {}
