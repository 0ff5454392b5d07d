package org.rosenstock.learning.study;

import java.util.ArrayList;
import java.util.List;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.learning.LessonRow.State;
import org.rosenstock.learning.course.CompletionRule;

/** Lessons can be read in any order; a quiz opens when everything before it is behind the learner. */
public final class LockPolicy {

    private LockPolicy() {}

    /** @return the same lessons, the quizzes that cannot be opened yet locked */
    public static List<LessonRow> apply(CompletionRule rule, List<LessonRow> lessons) {
        List<LessonRow> result = new ArrayList<>();
        boolean allBehind = true;
        for (LessonRow lesson : lessons) {
            boolean locked =
                    rule.lessons() && !allBehind && lesson.kind() == LessonKind.QUIZ && lesson.state() == State.OPEN;
            result.add(locked ? lesson.in(State.LOCKED) : lesson);
            allBehind &= lesson.isBehind();
        }
        return result;
    }
}
