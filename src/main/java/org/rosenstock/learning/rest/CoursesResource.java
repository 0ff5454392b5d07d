package org.rosenstock.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.ChapterRow;
import org.rosenstock.learning.CoursePage;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.Courses;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.ApiPaging;
import org.rosenstock.shared.Slice;

/** The catalogue. */
@Path("learning/courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "learning")
public class CoursesResource {

    @Inject
    Asking asking;

    @Inject
    Courses courses;

    /** A page of courses. */
    public record CourseList(long total, List<CourseItem> items) {}

    /** A course with its chapters. */
    public record CourseDetail(CourseItem course, String owner, int version, List<ChapterItem> chapters) {}

    public record ChapterItem(String title, List<LessonItem> lessons) {}

    /**
     * A lesson as the asker has it.
     *
     * @param state open, locked, waiting or done
     */
    public record LessonItem(String id, String title, String kind, int minutes, String state) {}

    @GET
    @Operation(summary = "Courses of the catalogue by title")
    public CourseList list(
            @Parameter(description = "words of title or summary") @QueryParam("q") @Nullable String text,
            @Parameter(description = "from 0") @QueryParam("page") @Nullable String page,
            @Parameter(description = "1 to 500, 50 when left out") @QueryParam("size") @Nullable String size) {
        CourseQuery query = CourseQuery.text(text == null ? "" : text);
        Slice<CourseRow> found = courses.list(asking.asker(), query, ApiPaging.of(page, size));
        return new CourseList(
                found.total(), found.items().stream().map(CourseItem::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One course with its lessons")
    public CourseDetail show(@PathParam("id") String id) {
        CoursePage page = courses.show(asking.asker(), id);
        List<ChapterItem> chapters =
                page.outline().chapters().stream().map(CoursesResource::chapter).toList();
        return new CourseDetail(CourseItem.of(page.course()), page.owner(), page.number(), chapters);
    }

    private static ChapterItem chapter(ChapterRow row) {
        return new ChapterItem(
                row.title(), row.lessons().stream().map(CoursesResource::lesson).toList());
    }

    private static LessonItem lesson(LessonRow row) {
        return new LessonItem(
                row.code(), row.title(), CourseItem.word(row.kind()), row.minutes(), CourseItem.word(row.state()));
    }
}
