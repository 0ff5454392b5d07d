package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rosenstock.learning.course.MediaAccess;
import org.rosenstock.learning.study.CatalogueQueries;
import org.rosenstock.learning.study.ResumePolicy;
import org.rosenstock.learning.study.StudyHead;
import org.rosenstock.learning.study.StudyQueries;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** The catalogue: finding a course and looking at it. Everyone may; progress shown is the asker's own. */
@ApplicationScoped
@Transactional
public class Courses {

    @Inject
    CatalogueQueries catalogue;

    @Inject
    StudyQueries studies;

    @Inject
    MediaAccess media;

    public Slice<CourseRow> list(Asker by, CourseQuery query, Paging paging) {
        return catalogue.list(by.employee(), query, paging);
    }

    /** Numbers beside the filters for the same query. */
    public CatalogueFacets facets(Asker by, CourseQuery query) {
        return catalogue.facets(by.employee(), query);
    }

    /** @throws NotFound when it is neither in the catalogue nor begun by the asker */
    public CoursePage show(Asker by, String code) {
        StudyHead head = studies.head(by.employee(), code).orElseThrow(() -> new NotFound("course " + code));
        return page(head, studies.outline(head));
    }

    /** Id and title by code, for whoever wants to refer to a course; in the catalogue only. */
    public Optional<CourseRow> find(Asker by, String code) {
        return studies.head(by.employee(), code).filter(StudyHead::isOffered).map(StudyHead::course);
    }

    /**
     * A file of a version.
     *
     * @throws NotFound when there is none, or it belongs to a version the asker may not see
     */
    public MediaFile media(Asker by, long version, String name) {
        return media.open(by, version, name).orElseThrow(() -> new NotFound("media " + version + "/" + name));
    }

    static CoursePage page(StudyHead head, Outline outline) {
        return new CoursePage(
                head.course(),
                head.owner(),
                head.number(),
                head.rule().lessons(),
                head.rule().quiz(),
                head.rule().task(),
                outline,
                ResumePolicy.next(outline.lessons(), head.lastLesson()).orElse(null),
                head.isOffered(),
                head.certificate());
    }
}
