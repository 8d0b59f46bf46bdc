package org.sanad.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sanad.demo.start.Camps;
import org.sanad.directory.KeepSite;
import org.sanad.directory.SiteDetails;
import org.sanad.directory.SiteId;
import org.sanad.directory.SiteKind;
import org.sanad.shared.PCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The ten locations of 2022. The report names seven to nine; where it names none, so does the demo. */
@Component
@Profile("demo")
class DemoSites {

    /** A location of the story. */
    enum Place {
        KIRKUK_CITY("KRK-CITY", "Kirkuk city", "مدينة كركوك", "شاری کەرکووک", SiteKind.COMMUNITY, "IQG13Q04"),
        HAWIJA(
                "KRK-HAWIJA",
                "Community centre, Hawija",
                "مركز المجتمع، الحويجة",
                "سەنتەری کۆمەڵگە، حەویجە",
                SiteKind.CENTRE,
                "IQG13Q01"),
        WEST_MOSUL("NIN-WMOSUL", "West Mosul", "الموصل الأيمن", "ڕۆژئاوای مووسڵ", SiteKind.COMMUNITY, "IQG15Q05"),
        NINEWA_UNNAMED(
                "NIN-SECOND",
                "Second place in Ninewa, not named in the report",
                "موقع ثانٍ في نينوى غير مذكور في التقرير",
                "شوێنی دووەم لە نەینەوا، لە ڕاپۆرتدا ناوی نەهاتووە",
                SiteKind.COMMUNITY,
                "IQG15Q05"),
        FALLUJAH("ANB-FALLUJAH", "Fallujah", "الفلوجة", "فەلووجە", SiteKind.COMMUNITY, "IQG01Q01"),
        RAMADI("ANB-RAMADI", "Ramadi", "الرمادي", "ڕومادی", SiteKind.COMMUNITY, "IQG01Q03"),
        YARMOUK("BGD-YARMOUK", "Yarmouk", "اليرموك", "یەرمووک", SiteKind.COMMUNITY, "IQG08Q03"),
        ABU_GHRAIB("BGD-ABU-GHRAIB", "Abu Ghraib", "أبو غريب", "ئەبوو غرێب", SiteKind.COMMUNITY, "IQG08"),
        HASSAN_SHAM(
                "NIN-HSU3", "Hassan Sham U3 camp", "مخيم حسن شام U3", "کەمپی حەسەن شام U3", SiteKind.CAMP, "IQG15Q03"),
        JEDDAH("NIN-JD1", "Jeddah 1 centre", "مركز جدعة 1", "سەنتەری جەدعە 1", SiteKind.CENTRE, "IQG15Q05");

        private final String code;
        private final String name;
        private final String nameAr;
        private final String nameCkb;
        private final SiteKind kind;
        private final PCode area;

        Place(String code, String name, String nameAr, String nameCkb, SiteKind kind, String area) {
            this.code = code;
            this.name = name;
            this.nameAr = nameAr;
            this.nameCkb = nameCkb;
            this.kind = kind;
            this.area = new PCode(area);
        }

        PCode area() {
            return area;
        }
    }

    private final KeepSite keepSite;

    DemoSites(KeepSite keepSite) {
        this.keepSite = keepSite;
    }

    static Camps camps(Map<Place, SiteId> made) {
        return new Camps(spot(made, Place.HASSAN_SHAM), spot(made, Place.JEDDAH));
    }

    static Camps.Spot spot(Map<Place, SiteId> made, Place place) {
        return new Camps.Spot(Objects.requireNonNull(made.get(place)), place.area());
    }

    Map<Place, SiteId> make() {
        var made = new EnumMap<Place, SiteId>(Place.class);
        for (var place : Place.values()) {
            var details =
                    new SiteDetails(place.code, place.name, place.nameAr, place.nameCkb, place.kind, place.area, null);
            made.put(place, Done.orFail(keepSite.add(details)));
        }
        return made;
    }
}
