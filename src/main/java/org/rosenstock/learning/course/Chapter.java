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

/** A heading over some lessons of a version. */
@Entity
@Table(name = "learning_chapter")
public class Chapter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_chapter_seq")
    @SequenceGenerator(name = "learning_chapter_seq", sequenceName = "learning_chapter_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private @Nullable CourseVersion version;

    @Column(name = "sort")
    private int sort;

    @Column(name = "title")
    private String title = "";

    protected Chapter() {}

    public Chapter(CourseVersion version, int sort, String title) {
        this.version = version;
        this.sort = sort;
        this.title = title;
    }

    public void rename(String newTitle) {
        title = newTitle;
    }

    public void moveTo(int newSort) {
        sort = newSort;
    }

    public long id() {
        return Ids.stored(id);
    }

    public int sort() {
        return sort;
    }

    public String title() {
        return title;
    }
}
