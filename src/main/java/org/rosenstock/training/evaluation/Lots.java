package org.rosenstock.training.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts dates together until they have enough answers to be told. A date with enough stands alone; others wait for the
 * next ones. A lot is never opened again: whoever looks before and after a further date ended learns nothing about it
 * from the difference.
 */
final class Lots {

    private Lots() {}

    /** A date for which no more answers come. */
    record Over(long session, long answers) {}

    /**
     * @param over those that are in no lot yet, of the same questions, in the order in which they ended
     * @return full lots; dates in none of them wait on
     */
    static List<List<Over>> of(List<Over> over, int least) {
        List<List<Over>> lots = new ArrayList<>();
        List<Over> waiting = new ArrayList<>();
        long answers = 0;
        for (Over each : over) {
            if (each.answers() >= least) {
                lots.add(List.of(each));
                continue;
            }
            waiting.add(each);
            answers += each.answers();
            if (answers >= least) {
                lots.add(List.copyOf(waiting));
                waiting.clear();
                answers = 0;
            }
        }
        return lots;
    }
}
