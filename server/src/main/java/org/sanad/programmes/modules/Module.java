package org.sanad.programmes.modules;

import org.sanad.web.Language;

/** A module that groups choose for their peer-support sessions, with its name in each language. */
public record Module(ModuleNumber number, String english, String arabic, String sorani) {

    public String name(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case ARABIC -> arabic;
            case SORANI -> sorani;
        };
    }
}
