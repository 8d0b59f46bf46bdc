package org.sanad.forms.bringin;

import java.util.List;
import java.util.Optional;
import org.sanad.forms.Form;
import org.sanad.forms.FormTarget;
import org.sanad.forms.bringin.records.Trouble;
import org.sanad.forms.bringin.remote.RemoteServer.RemoteForm;
import org.sanad.forms.bringin.sheet.Preview;

/**
 * Something that is being brought in, as its page shows it.
 *
 * @param form what records are kept under; empty before it is chosen
 * @param preview of a file that waits
 * @param remote forms of the other server, while one is to be chosen
 * @param isOpen whether the key to the other server is known
 */
public record BringInView(
        BringIn job,
        Optional<Form> form,
        Optional<Preview> preview,
        List<RemoteForm> remote,
        List<Form> forms,
        List<FormTarget> targets,
        List<Trouble> troubles,
        boolean isOpen) {

    public boolean isChoosing() {
        return job.state() == BringIn.State.CHOOSING;
    }

    public boolean isRunning() {
        return job.state() == BringIn.State.RUNNING;
    }

    public boolean isStopped() {
        return job.state() == BringIn.State.STOPPED;
    }

    public String address() {
        return "/bring-ins/" + job.id();
    }
}
