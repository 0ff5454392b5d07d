package org.rosenstock.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A question of a quiz; its definition is kept as JSON, because every kind of question holds other facts. */
@Entity
@Table(name = "learning_question")
public class LessonQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_question_seq")
    @SequenceGenerator(name = "learning_question_seq", sequenceName = "learning_question_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lesson_id")
    private @Nullable Lesson lesson;

    @Column(name = "code")
    private String code = "";

    @Column(name = "sort")
    private int sort;

    @Column(name = "definition")
    private String definition = "{}";

    protected LessonQuestion() {}

    public LessonQuestion(Lesson lesson, int sort, String code, String definition) {
        this.lesson = lesson;
        this.sort = sort;
        this.code = code;
        this.definition = definition;
    }

    public void define(String newCode, String newDefinition) {
        code = newCode;
        definition = newDefinition;
    }

    public void moveTo(int newSort) {
        sort = newSort;
    }

    public long id() {
        return Ids.stored(id);
    }

    public String code() {
        return code;
    }

    public int sort() {
        return sort;
    }

    public String definition() {
        return definition;
    }
}
