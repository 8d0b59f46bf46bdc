package org.sanad.xlsform.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.QuestionType;

/** All types of questions but selects, under all their names. */
final class QuestionTypes {

    /** Names separated by commas; then control, type of the answers, and what the bind says or the kind of file. */
    private static final String TABLE = """
            text, string, add text prompt, q string | INPUT | string
            integer, int, add integer prompt, q int | INPUT | int
            decimal, add decimal prompt, q decimal | INPUT | decimal
            note, add note prompt, q note | INPUT | string | readonly=true()
            date, add date prompt, q date | INPUT | date
            time | INPUT | time
            datetime, date time, add datetime prompt, add date time prompt, q datetime, q date time | INPUT | dateTime
            geopoint, location, gps, q geopoint, q location, add location prompt | INPUT | geopoint
            geotrace | INPUT | geotrace
            geoshape | INPUT | geoshape
            barcode, add barcode prompt, q barcode | INPUT | barcode
            percentage | INPUT | int | constraint=0 <= . and . <= 100
            phone number | INPUT | string | constraint=regex(., '^\\d*$')
            image, photo, q picture, q image, add image prompt, add photo prompt | UPLOAD | binary | image/*
            audio, add audio prompt, q audio | UPLOAD | binary | audio/*
            video, add video prompt, q video | UPLOAD | binary | video/*
            file, add file prompt | UPLOAD | binary | application/*
            acknowledge, trigger, q acknowledge, add acknowledge prompt | TRIGGER | string
            range | RANGE | int
            calculate, q calculate, add calculate prompt | NONE | string
            hidden | NONE | string
            start, start time, get start time | NONE | dateTime | jr:preload=timestamp;jr:preloadParams=start
            end, end time, get end time | NONE | dateTime | jr:preload=timestamp;jr:preloadParams=end
            today, get today | NONE | date | jr:preload=date;jr:preloadParams=today
            deviceid, device id, imei, get device id | NONE | string | jr:preload=property;jr:preloadParams=deviceid
            subscriberid, subscriber id, get subscriber id | NONE | string | jr:preload=property;jr:preloadParams=subscriberid
            simserial, sim id, get sim id | NONE | string | jr:preload=property;jr:preloadParams=simserial
            phonenumber, get phone number | NONE | string | jr:preload=property;jr:preloadParams=phonenumber
            username | NONE | string | jr:preload=property;jr:preloadParams=username
            email | NONE | string | jr:preload=property;jr:preloadParams=email
            uri:deviceid | NONE | string | jr:preload=property;jr:preloadParams=uri:deviceid
            uri:username | NONE | string | jr:preload=property;jr:preloadParams=uri:username
            uri:email | NONE | string | jr:preload=property;jr:preloadParams=uri:email
            uri:phonenumber | NONE | string | jr:preload=property;jr:preloadParams=uri:phonenumber
            start-geopoint | SET_GEOPOINT | geopoint
            background-geopoint | SET_GEOPOINT | geopoint
            background-audio | RECORD_AUDIO | binary
            csv-external | EXTERNAL_FILE | csv
            xml-external | EXTERNAL_FILE | xml
            audit | AUDIT | binary
            """;

    private static final Map<String, QuestionType> BY_NAME = read();

    private QuestionTypes() {}

    static Optional<QuestionType> named(String written) {
        return Optional.ofNullable(BY_NAME.get(written.toLowerCase(Locale.ROOT).replace('_', ' ')))
                .or(() -> Optional.ofNullable(BY_NAME.get(written.toLowerCase(Locale.ROOT))));
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static QuestionType osm() {
        return new QuestionType("osm", Control.UPLOAD, "binary", Map.of(), "osm/*");
    }

    private static Map<String, QuestionType> read() {
        Map<String, QuestionType> types = new HashMap<>();
        for (String row : TABLE.lines().toList()) {
            String[] cells = row.split(" \\| ");
            String[] names = cells[0].split(", ");
            String more = cells.length > 3 ? cells[3] : "";
            QuestionType type = new QuestionType(
                    names[0],
                    Control.valueOf(cells[1]),
                    cells[2],
                    more.contains("=") ? attributes(more) : Map.of(),
                    more.contains("=") ? "" : more);
            for (String name : names) {
                types.put(name, type);
            }
        }
        return types;
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new HashMap<>();
        for (String attribute : written.split(";")) {
            int equals = attribute.indexOf('=');
            attributes.put(attribute.substring(0, equals), attribute.substring(equals + 1));
        }
        return attributes;
    }
}
