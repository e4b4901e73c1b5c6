package io.nameplate.internal.linear;

import java.util.List;

/** How the decisions on words say where mentions begin and end: OpenNLP's two codecs. */
enum Coding {

    /** A mention begins at a start, goes on over what continues, and ends before the next start or other. */
    BIO {
        @Override
        boolean mayFollow(Step left, Step right, boolean sameType) {
            return right != Step.CONT || (left != Step.OTHER && sameType);
        }
    },

    /** A mention of several words has a last one as it has a first, and one of a single word is a unit. */
    BILOU {
        @Override
        boolean mayFollow(Step left, Step right, boolean sameType) {
            return left.isOpen() == right.goesOn() && (sameType || !left.isOpen());
        }
    };

    /** What a decision says of a word. */
    enum Step {
        START,
        CONT,
        LAST,
        UNIT,
        OTHER;

        /** Whether it makes the mention before it longer. */
        boolean goesOn() {
            return this == CONT || this == LAST;
        }

        boolean starts() {
            return this == START || this == UNIT;
        }

        /** Whether it says that a mention ends with the word. */
        boolean ends() {
            return this == LAST || this == UNIT;
        }

        /** Whether it leaves a mention to be gone on with. */
        boolean isOpen() {
            return this == START || this == CONT;
        }
    }

    /** Whether a decision may follow another. */
    abstract boolean mayFollow(Step left, Step right, boolean sameType);

    /** Whether a mention without a last word is none. */
    boolean tellsEnds() {
        return this == BILOU;
    }

    /** Decisions that say which word is a mention's last are BILOU's; OpenNLP makes no BILOU model without. */
    static Coding of(List<Step> steps) {
        return steps.stream().anyMatch(Step::ends) ? BILOU : BIO;
    }
}
