package org.sanad.registry.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sanad.registry.NewPerson;
import org.sanad.registry.names.Likeness;
import org.sanad.registry.names.NameColumns;

/** Finds who stands twice in one list of newcomers. */
final class AlikeNewcomers {

    private AlikeNewcomers() {}

    /** Position to the earlier position it is most like; only those whose names share a term are compared. */
    static Map<Integer, Integer> in(List<NewPerson> list) {
        var traits = list.stream().map(Comparison::of).toList();
        var alike = new HashMap<Integer, Integer>();
        var byTerm = new HashMap<String, List<Integer>>();
        for (int position = 0; position < list.size(); position++) {
            var terms = NameColumns.of(list.get(position).name()).terms();
            var before = new TreeSet<Integer>();
            terms.forEach(term -> before.addAll(byTerm.getOrDefault(term, List.of())));
            double best = 0;
            for (int earlier : before) {
                var likeness = Likeness.of(traits.get(position), traits.get(earlier));
                if (likeness.isWarning() && likeness.score() > best) {
                    best = likeness.score();
                    alike.put(position, earlier);
                }
            }
            for (var term : terms) {
                byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(position);
            }
        }
        return alike;
    }
}
