package org.sanad.forms.bringin.remote;

import java.util.List;
import org.sanad.files.Upload;
import org.sanad.forms.bringin.records.RecordSource;

/** Another server of forms. */
public interface RemoteServer {

    /** A form there. */
    public record RemoteForm(String id, String name, long submissions) {}

    List<RemoteForm> forms();

    /** The spreadsheets of a form, the oldest first. */
    List<Upload> spreadsheets(String form);

    /** Its records. */
    RecordSource records(String form);
}
