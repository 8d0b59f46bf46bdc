package org.sanad.registry;

import java.util.List;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.web.Texts;

/** Corrects a record by what its person told once more, as when a registration is edited on the phone it came from. */
public interface CorrectAsTold {

    /** What would change, in the reader's words; empty where the reader may not correct the record. Noted as a reading. */
    Optional<Told> compare(PersonId person, NewPerson told, Texts texts);

    /**
     * All of it at once; a consent that is no longer given is left to whoever speaks with the person.
     *
     * @param version of the record it was compared with
     * @return what stands against it; nothing is changed then
     */
    Optional<Problem> correct(PersonId person, int version, NewPerson told);

    /** @param version of the record it was compared with */
    record Told(int version, List<Difference> differences) {}

    /** One thing that stands otherwise in the record. */
    record Difference(String about, String stands, String told) {}
}
