package org.sanad.forms.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks other servers. Follows nothing by itself, waits for nobody long, and takes no more than it was told to. */
@Component
public class Outgoing {

    private static final Duration TO_CONNECT = Duration.ofSeconds(15);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
    private final OutgoingSettings settings;

    Outgoing(OutgoingSettings settings) {
        this.settings = settings;
    }

    /**
     * Who is asked, checked each time: a name may lead elsewhere tomorrow.
     *
     * @throws org.sanad.shared.Refused where Sanad may not ask
     */
    public URI checked(String address) {
        return OutgoingAddress.checked(address, settings.allowsPrivateAddresses());
    }

    /** @throws NoAnswer for anything but 200, and for more than {@code most} bytes */
    public byte[] get(URI address, Map<String, String> headers, int most) {
        return bytes(request(address, headers).GET().build(), most);
    }

    /** @throws NoAnswer as {@link #get} */
    public byte[] post(URI address, Map<String, String> headers, byte[] body, int most) {
        return bytes(
                request(address, headers)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                most);
    }

    /** The answer's status; its words are let go. @throws NoAnswer where none came */
    public int send(URI address, Map<String, String> headers, byte[] body) {
        var answer = answer(request(address, headers)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
        try {
            answer.body().close();
        } catch (IOException brokenOff) {
            return answer.statusCode();
        }
        return answer.statusCode();
    }

    private byte[] bytes(HttpRequest request, int most) {
        var answer = answer(request);
        try (var body = answer.body()) {
            var bytes = body.readNBytes(most + 1);
            if (answer.statusCode() != 200 || bytes.length > most) {
                throw new NoAnswer(answer.statusCode() == 200 ? NoAnswer.TOO_LARGE : answer.statusCode());
            }
            return bytes;
        } catch (IOException broken) {
            throw new NoAnswer(NoAnswer.BROKEN);
        }
    }

    private HttpResponse<InputStream> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException broken) {
            throw new NoAnswer(NoAnswer.BROKEN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(NoAnswer.BROKEN);
        }
    }

    private HttpRequest.Builder request(URI address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(checked(address.toString())).timeout(TO_ANSWER);
        headers.forEach(request::header);
        return request;
    }
}
