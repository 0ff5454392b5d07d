package org.rosenstock.learning;

/**
 * A lesson in the outline of a course, as one person sees it.
 *
 * @param position from 1, over the whole course
 */
public record LessonRow(
        long id,
        String code,
        int position,
        String title,
        LessonKind kind,
        int minutes,
        TaskConfirm confirmedBy,
        State state) {

    /** Open, locked behind earlier lessons, reported and waiting for a lead, or done. */
    public enum State {
        OPEN,
        LOCKED,
        WAITING,
        DONE
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /** True once the learner has nothing more to do here. */
    public boolean isBehind() {
        return state == State.DONE || state == State.WAITING;
    }

    public LessonRow in(State newState) {
        return new LessonRow(id, code, position, title, kind, minutes, confirmedBy, newState);
    }
}
