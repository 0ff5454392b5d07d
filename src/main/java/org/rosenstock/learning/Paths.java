package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.learning.study.PathQueries;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;

/** Learning paths: courses in a sensible order. Everyone sees them; authors make them. */
@ApplicationScoped
@Transactional
public class Paths {

    @Inject
    PathQueries paths;

    public List<PathRow> list(Asker by) {
        return paths.list(by.employee());
    }

    /** @throws NotFound when there is no such path */
    public PathPage show(Asker by, String code) {
        PathRow row = paths.list(by.employee()).stream()
                .filter(path -> path.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("path " + code));
        return new PathPage(row, paths.courses(by.employee(), code));
    }

    /**
     * Makes a path or gives an existing one new content.
     *
     * @param courses codes of the courses in order; unknown ones are left out
     */
    public void put(Asker by, String code, String title, String summary, List<String> courses) {
        by.require(Role.AUTHOR, Role.ADMIN);
        paths.put(code, title, summary, courses);
    }
}
