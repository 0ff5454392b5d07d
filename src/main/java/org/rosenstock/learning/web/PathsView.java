package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.PathPage;
import org.rosenstock.learning.PathRow;
import org.rosenstock.learning.Paths;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;

/** Pages /learning/paths and /learning/path. */
@Named
@RequestScoped
public class PathsView {

    @Inject
    Asking asking;

    @Inject
    Paths paths;

    @Inject
    HttpServletRequest request;

    private @Nullable List<PathRow> rows;
    private @Nullable PathPage page;

    public List<PathRow> getRows() {
        if (rows == null) {
            rows = paths.list(asking.asker());
        }
        return rows;
    }

    /** Reads the path before anything is written, so that an unknown one is answered with its error page. */
    public void load() {
        getPage();
    }

    public PathPage getPage() {
        if (page == null) {
            String code = Optional.ofNullable(request.getParameter("id")).orElseThrow(() -> new NotFound("no path"));
            page = paths.show(asking.asker(), code);
        }
        return page;
    }

    /** The course to go on with; the one filled button of the page. */
    public @Nullable CourseRow getNext() {
        return getPage().next().orElse(null);
    }
}
