package org.rosenstock.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.Courses;
import org.rosenstock.learning.rest.CoursesResource.CourseList;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.ApiPaging;
import org.rosenstock.shared.Slice;

/** What the asker has begun and finished; nobody else's (P02, P05). */
@Path("learning/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "learning")
public class ProgressResource {

    @Inject
    Asking asking;

    @Inject
    Courses courses;

    @GET
    @Operation(summary = "Courses the asker has begun or finished")
    public CourseList own(@QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        Slice<CourseRow> found = courses.list(asking.asker(), CourseQuery.ownCourses(), ApiPaging.of(page, size));
        return new CourseList(
                found.total(), found.items().stream().map(CourseItem::of).toList());
    }
}
