package org.sanad.demo.start;

import org.sanad.directory.SiteId;
import org.sanad.shared.PCode;

/** The two places of 2022 without a livelihoods team. */
public record Camps(Spot hassanSham, Spot jeddah) {

    /** A site and where it lies. */
    public record Spot(SiteId site, PCode area) {}
}
