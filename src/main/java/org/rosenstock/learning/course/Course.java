package org.rosenstock.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseState;
import org.rosenstock.shared.Conflict;

/**
 * A course over all its versions. It starts as a draft; publishing makes the present draft content a version that never
 * changes; withdrawing takes it out of the catalogue while people inside finish; archiving puts it away.
 */
@Entity
@Table(name = "learning_course")
public class Course {

    public static final int CODE_LENGTH = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_course_seq")
    @SequenceGenerator(name = "learning_course_seq", sequenceName = "learning_course_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "code")
    private String code = "";

    @Column(name = "owner_id")
    private long ownerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CourseState state = CourseState.DRAFT;

    @Column(name = "draft_version_id")
    private @Nullable Long draftVersionId;

    @Column(name = "published_version_id")
    private @Nullable Long publishedVersionId;

    @Version
    @Column(name = "version")
    private int version;

    protected Course() {}

    public Course(String code, long ownerId) {
        this.code = code;
        this.ownerId = ownerId;
    }

    /** Names the version that authors work on; it must be stored already. */
    public void workOn(CourseVersion draft) {
        draftVersionId = draft.id();
    }

    /** Puts a version into the catalogue; it must be stored already. */
    public void publish(CourseVersion published) {
        publishedVersionId = published.id();
        state = CourseState.PUBLISHED;
    }

    public void withdraw() {
        require(CourseState.PUBLISHED);
        state = CourseState.WITHDRAWN;
    }

    /** Back into the catalogue as it was, without a new version. */
    public void putBack() {
        require(CourseState.WITHDRAWN);
        state = CourseState.PUBLISHED;
    }

    public void archive() {
        if (state == CourseState.ARCHIVED) {
            throw new Conflict("learning.course.conflict.state");
        }
        state = CourseState.ARCHIVED;
    }

    /** Out of the archive: back to where authors may publish it again. */
    public void restore() {
        require(CourseState.ARCHIVED);
        state = publishedVersionId == null ? CourseState.DRAFT : CourseState.WITHDRAWN;
    }

    public void handOver(long newOwner) {
        ownerId = newOwner;
    }

    private void require(CourseState required) {
        if (state != required) {
            throw new Conflict("learning.course.conflict.state");
        }
    }

    public long id() {
        return Ids.stored(id);
    }

    public String code() {
        return code;
    }

    public long ownerId() {
        return ownerId;
    }

    public CourseState state() {
        return state;
    }

    public @Nullable Long draftVersionId() {
        return draftVersionId;
    }

    public @Nullable Long publishedVersionId() {
        return publishedVersionId;
    }

    public int version() {
        return version;
    }
}
