package org.rosenstock.learning.quiz;

import java.util.List;
import java.util.Set;

/**
 * What a learner gave, in the positions in which the attempt showed the options (from 0): the true order of the options
 * would give solutions away.
 */
public sealed interface Answer {

    /** Single and multiple choice: positions chosen; true or false: 0 for true, 1 for false. */
    record Chosen(Set<Integer> positions) implements Answer {
        public Chosen {
            positions = Set.copyOf(positions);
        }
    }

    /** Number and short text: one text; gap: one a gap, empty where nothing was given. */
    record Typed(List<String> texts) implements Answer {
        public Typed {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Ordering: shown positions in the order given. Matching: for each left the position of the right one, -1 where
     * nothing was given.
     */
    record Arranged(List<Integer> positions) implements Answer {
        public Arranged {
            positions = List.copyOf(positions);
        }
    }
}
