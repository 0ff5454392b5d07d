package org.rosenstock.training;

/** Implemented by whoever knows duties: says for whom an offering is one. */
public interface TrainingDuties {

    /** Whether this person has an open duty that this offering fulfils. */
    boolean isDuty(long employee, String offering);
}
