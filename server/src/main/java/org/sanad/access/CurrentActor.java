package org.sanad.access;

/** Who acts in this request. */
public interface CurrentActor {

    /** {@link Actor#NOBODY} when nobody is signed in. */
    Actor actor();
}
