package org.sanad.forms.bringin.remote;

/** What opens another server. @param user empty where the secret is a token */
public record Key(String user, String secret) {

    /** Never the secret: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "Key";
    }
}
