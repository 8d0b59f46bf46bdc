package org.sanad.programmes.requests.recommended;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.assessment.recommendations.AcceptedRecommendations;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.Profile;
import org.sanad.assessment.recommendations.Recommended;
import org.sanad.files.Upload;
import org.sanad.geography.Places;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.evidence.EvidenceDetails;
import org.sanad.programmes.evidence.EvidenceKind;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.programmes.requests.Origin;
import org.sanad.programmes.requests.jointplan.JointPlan;
import org.sanad.programmes.requests.jointplan.PlanTogether;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Fills a request from an accepted recommendation: the form before it is asked, then its evidence and the words of the joint
 * plan, which both teams change as they like.
 */
@Component
public class FromRecommendation {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_WHY = 1000;
    private static final int LONGEST_SOURCE = 200;
    private static final List<Item> INDIVIDUAL =
            List.of(Item.INDIVIDUAL_LIVELIHOOD, Item.GRANT, Item.LOAN, Item.SMALL_BUSINESS_SUPPORT, Item.INDIVIDUAL);

    private final AcceptedRecommendations accepted;
    private final KeepEvidence keepEvidence;
    private final PlanTogether planTogether;
    private final RecommendedRequests recommended;
    private final Places places;
    private final Permit permit;

    FromRecommendation(
            AcceptedRecommendations accepted,
            KeepEvidence keepEvidence,
            PlanTogether planTogether,
            RecommendedRequests recommended,
            Places places,
            Permit permit) {
        this.accepted = accepted;
        this.keepEvidence = keepEvidence;
        this.planTogether = planTogether;
        this.recommended = recommended;
        this.places = places;
        this.permit = permit;
    }

    public Map<String, String> fields(UUID id, Texts texts) {
        var one = require(id);
        var fields = new HashMap<String, String>();
        fields.put("recommendation", id.toString());
        fields.put("origin", Origin.ASSESSMENT.name());
        fields.put("title", cut(texts.text(one.profile().messageKey()), LONGEST_TITLE));
        fields.put("why", cut(why(one, texts), LONGEST_WHY));
        if (one.items().stream().anyMatch(INDIVIDUAL::contains)) {
            fields.put("type", ProjectType.ILA.name());
        }
        return fields;
    }

    /** @param area where the request lies */
    public void begin(UUID request, UUID recommendation, PCode area, Texts texts) {
        var one = require(recommendation);
        recommended.began(request, recommendation);
        var details = new EvidenceDetails(
                EvidenceKind.NEEDS_ASSESSMENT,
                one.on(),
                places.fullName(one.area(), Locale.of(texts.language().tag())),
                cut(why(one, texts), LONGEST_WHY),
                cut(one.roundName(), LONGEST_SOURCE));
        keepEvidence.record(Justified.request(request, area), details, Upload.NONE);
        planTogether.write(request, plan(one, texts));
    }

    private Recommended require(UUID id) {
        var found = accepted.find(id);
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        found.ifPresent(one -> permit.require(Permission.REQUEST_PROJECTS, Target.at(one.area())));
        return found.orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private String why(Recommended one, Texts texts) {
        var numbers = one.evidence().stream()
                .map(line -> Item.of(line.value())
                        .map(item -> texts.text(item.messageKey()) + " ("
                                + texts.text(
                                        "recommendations.of."
                                                + line.source().name().toLowerCase(Locale.ROOT),
                                        line.n(),
                                        line.total())
                                + ")"))
                .flatMap(Optional::stream)
                .toList();
        var said = texts.text(
                "recommendations.why", one.roundName(), texts.text(one.profile().messageKey()));
        return numbers.isEmpty() ? said + " " + said(one, texts) : said + " " + texts.list(numbers);
    }

    /** Of the same people and of everybody, since a project carries out several recommendations at once. */
    private String plan(Recommended one, Texts texts) {
        var lines = new ArrayList<String>();
        Stream.concat(Stream.of(one), accepted.beside(one).stream())
                .filter(other -> other.profile() == one.profile() || other.profile() == Profile.ANYONE)
                .map(other -> texts.text(
                        "recommendations.plan", texts.text(other.profile().messageKey()), said(other, texts)))
                .forEach(lines::add);
        while (String.join("\n", lines).length() > JointPlan.LONGEST && lines.size() > 1) {
            lines.removeLast();
        }
        return cut(String.join("\n", lines), JointPlan.LONGEST);
    }

    private static String said(Recommended one, Texts texts) {
        var items =
                one.items().stream().map(item -> texts.text(item.messageKey())).toList();
        var trades = one.trades().stream()
                .map(trade -> texts.text("recommendations.trade." + trade.replace('_', '-')))
                .toList();
        var parts = new ArrayList<String>();
        if (!items.isEmpty()) {
            parts.add(texts.list(items));
        }
        if (!trades.isEmpty()) {
            parts.add(texts.text("recommendations.worth", texts.list(trades)));
        }
        if (!one.note().isEmpty()) {
            parts.add(one.note());
        }
        return String.join(". ", parts);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
