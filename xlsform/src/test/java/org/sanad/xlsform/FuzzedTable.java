package org.sanad.xlsform;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;

/** A form of words that mean something, put together as nobody would, with a little noise among them. */
final class FuzzedTable {

    private static final String[] HEADINGS = words("""
            type,name,label,label::English (en),label::ar,hint,guidance_hint,relevant,constraint,constraint_message,
            required,required_message,read_only,calculation,default,choice_filter,parameters,repeat_count,trigger,
            save_to,appearance,image,media::audio::ar,autoplay,bind::odk:length,body::accuracyThreshold,instance::odk:tag,
            intent,rows,disabled,indicator,attribute::x,bind::a b,control::jr:count""");
    private static final String[] TYPES = words("""
            text,integer,decimal,note,date,time,dateTime,calculate,hidden,acknowledge,range,rank l,select_one l,
            select_multiple l,select_one l or_other,select_one ${a},select_one_from_file f.csv,select_one_external l,
            select_multiple_from_file g.geojson,begin_group,end group,begin repeat,end_repeat,geopoint,geotrace,geoshape,
            image,audio,video,file,osm t,audit,start,today,deviceid,username,email,start-geopoint,background-geopoint,
            background-audio,csv-external,xml-external,barcode,percentage,begin loop,cascading_select,select_one,text,date,
            integer,select_one l,calculate,note""");
    private static final String[] CELLS = words("""
            a,b,c,r,g,l,yes,no,true(),1,0,-1,0.5,meta,__x,${a},${b},${r},${a},${last-saved#a},${,a b,é,ن,
            ${a} + 1,${a} > ${b},selected(${a}\\, 'x'),count(${r}),sum(${b}),indexed-repeat(${a}\\, ${r}\\, 1),position(..),
            pulldata('f'\\, 'x'\\, 'y'\\, ${a}),instance('l')/root/item[name = ${a}]/label,today(),once(uuid()),now(),
            if(${a} = 'x'\\, 1\\, 2),${a} =,(,'x,x = ${a},name != '',start=0 end=5 step=1,randomize=true seed=${a},
            value=v label=t,max-pixels=9,quality=low,track-changes=true,rows=2,table-list,field-list,search('f'),likert w1,
            <b>&"',jr:choice-name(${a}\\,'${a}'),l#p,p,name,x.png,current()/../a,../a,.""");
    private static final String[] EXPRESSIONS = words("""
            ${a} + 1,${b} > 2,selected(${a}\\, 'x'),count(${r}),sum(${b}),indexed-repeat(${b}\\, ${r}\\, 1),position(..),
            pulldata('f'\\, 'x'\\, 'y'\\, ${a}),instance('l')/root/item[name = ${a}]/label,today(),once(uuid()),yes,
            if(${a} = "x"\\, 1\\, 2),name != '' and ${a} < 'é',. > 1,true(),../a,${last-saved#a} = '<&>',not(. = ${a})""");
    private static final String[] PARAMETERS = words("""
            start=0 end=5 step=1,randomize=true seed=${b},value=v label=t,max-pixels=9,quality=low,track-changes=true,
            rows=2,incremental=true,capture-accuracy=3,allow-mock-accuracy=true,app=a.b""");
    private static final String[] USUAL =
            words("text,integer,note,select_one l,select_multiple l,date,calculate,decimal");
    private static final String[] SETTINGS = words("""
            form_id,form_title,version,default_language,style,instance_name,public_key,submission_url,auto_send,
            client_editable,allow_choice_duplicates,name,namespaces,omit_instanceID,instance_xmlns,attribute::a:b,sms_keyword,
            prefix,instance_id,attribute::1""");

    private final FuzzedDataProvider data;
    private final StringBuilder table = new StringBuilder();

    private FuzzedTable(FuzzedDataProvider data) {
        this.data = data;
    }

    /** Words parted by commas; a comma within one is written {@code \,}. */
    private static String[] words(String written) {
        String[] words = written.split("(?<!\\\\),\\s*");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].strip().replace("\\,", ",");
        }
        return words;
    }

    static String of(FuzzedDataProvider data) {
        FuzzedTable form = new FuzzedTable(data);
        List<String> headings = new ArrayList<>(List.of("type", "name", "label"));
        form.add(headings, HEADINGS, 8);
        form.survey(headings, data.consumeInt(1, 6));
        form.sheet("choices", form.add(new ArrayList<>(List.of("list_name", "name", "label")), HEADINGS, 2), 4);
        if (data.consumeInt(0, 3) == 0) {
            form.sheet("settings", form.add(new ArrayList<>(), SETTINGS, 5), 1);
        }
        if (data.consumeInt(0, 7) == 0) {
            List<String> entities = List.of("list_name", "label", "entity_id", "create_if", "update_if", "repeat");
            form.sheet("entities", entities, data.consumeInt(1, 3));
        }
        if (data.consumeInt(0, 3) == 0) {
            form.sheet("external_choices", List.of("list_name", "name", "label"), 2);
            form.sheet("osm", List.of("list_name", "name", "label"), 2);
        }
        return form.table.toString();
    }

    private List<String> add(List<String> headings, String[] from, int most) {
        int more = data.consumeInt(0, most);
        for (int i = 0; i < more; i++) {
            String heading = data.pickValue(from);
            if (!headings.contains(heading) || data.consumeInt(0, 15) == 0) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** Begins with what the cells mention, so that many a form is without a fault and is written. */
    private void survey(List<String> headings, int rows) {
        table.append("| survey |\n");
        row(headings);
        row(List.of("text", "a", "A"));
        row(List.of("begin repeat", "r", "R"));
        row(List.of("integer", "b", "B"));
        row(List.of("end repeat"));
        for (int i = 0; i < rows && data.remainingBytes() > 0; i++) {
            String name = "q" + i;
            row(headings.stream().map(heading -> named(heading, name)).toList());
        }
    }

    private String named(String heading, String name) {
        return heading.equals("name") && data.consumeInt(0, 15) > 0 ? name : cell(heading);
    }

    private void sheet(String name, List<String> headings, int rows) {
        table.append("| ").append(name).append(" |\n");
        row(headings);
        for (int i = 0; i < rows && data.remainingBytes() > 0; i++) {
            String row = "c" + i;
            row(headings.stream().map(heading -> named(heading, row)).toList());
        }
    }

    private void row(List<String> cells) {
        table.append("| ");
        cells.forEach(
                cell -> table.append("| ").append(cell.replace("|", "\\|")).append(' '));
        table.append("|\n");
    }

    private String cell(String heading) {
        int kind = data.consumeInt(0, 63);
        if (kind < 2) {
            return kind == 0 ? data.consumeString(12).replaceAll("[\\r\\n]", " ") : data.pickValue(CELLS);
        }
        return switch (heading) {
            case "type" -> data.pickValue(kind < 32 ? USUAL : TYPES);
            case "list_name" -> "l";
            case "relevant", "constraint", "required", "read_only", "calculation", "default", "choice_filter" ->
                kind < 40 ? "" : data.pickValue(EXPRESSIONS);
            case "parameters" -> kind < 60 ? "" : data.pickValue(PARAMETERS);
            case "trigger", "repeat_count" -> kind < 56 ? "" : "${a}";
            default -> kind < 44 ? "" : data.pickValue(CELLS);
        };
    }
}
