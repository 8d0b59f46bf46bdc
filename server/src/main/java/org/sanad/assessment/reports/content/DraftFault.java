package org.sanad.assessment.reports.content;

import java.util.UUID;
import org.sanad.assessment.reports.evidence.Wording;

/**
 * What stands between a draft and its publication, or what its author must know.
 *
 * @param block where; the report's own id for its title
 */
public sealed interface DraftFault {

    UUID block();

    /** Whether a report with it is not published. */
    boolean stops();

    /** A number that somebody typed and no slot backs. */
    record LiteralNumber(UUID block, String language, String number) implements DraftFault {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** Braces with a name that nothing is bound to. */
    record UnknownSlot(UUID block, String language, String slot) implements DraftFault {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** The evidence changed since the author looked; both numbers. */
    record Changed(UUID block, String slot, String seen, String now) implements DraftFault {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** The plan or the result table no longer has what is cited. */
    record EvidenceGone(UUID block, String what) implements DraftFault {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** Whoever said it no longer agrees to be quoted, or the words were corrected or are chosen no more. */
    record QuoteGone(UUID block) implements DraftFault {
        @Override
        public boolean stops() {
            return true;
        }
    }

    record TextMissing(UUID block, String language) implements DraftFault {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** A number in words, which nothing can bind: its author sees to it. */
    record NumberInWords(UUID block, String language, String words) implements DraftFault {
        @Override
        public boolean stops() {
            return false;
        }
    }

    /** The number is too small for the audience, and the sentence says so by a sign. */
    record HiddenNumber(UUID block, String slot) implements DraftFault {
        @Override
        public boolean stops() {
            return false;
        }
    }

    /** A number that somebody's own words about a recommendation have, and no result backs. */
    record AdviceNumber(UUID block, Wording title, String number) implements DraftFault {
        @Override
        public boolean stops() {
            return false;
        }
    }

    /** A result that a recommendation rests on changed since it was drafted; both numbers. */
    record AdviceChanged(UUID block, Wording title, String seen, String now) implements DraftFault {
        @Override
        public boolean stops() {
            return false;
        }
    }
}
