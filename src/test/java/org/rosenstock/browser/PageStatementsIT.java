package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.harness.Statements;
import org.rosenstock.harness.TestEnvironment;
import org.rosenstock.harness.Visitor;

/**
 * No page asks the database once for each of its rows: the budgets lie far below the number of rows that the demo city
 * puts on these pages.
 */
class PageStatementsIT {

    private static final Pattern LESSON = Pattern.compile("href=\"(/learning/lesson\\?[^\"]*)\"");

    private final TestEnvironment environment = TestEnvironment.get();

    @ParameterizedTest
    @CsvSource({
        "employee, /, 11",
        "employee, /learning/catalogue, 8",
        "employee, /learning/course?id=brandschutz, 8",
        "employee, /training/catalogue, 9",
        "employee, /training/offering?id=videokonferenz, 13",
        "employee, /training/registrations, 10",
        "hr, /training/approvals, 10",
        "hr, /training/needs, 9",
        "lead, /training/book?session=35, 11",
        "lead, /qualification/team, 9",
        "hr, /reporting/personnel, 30",
        "hr, /people/employees, 6",
        "hr, /qualification/requirements, 5",
        "employee, /notification/inbox, 8",
        "employee, /wiki/spaces, 8",
        "employee, /wiki/buergerservice, 10",
        "employee, /wiki/buergerservice/personalausweis-beantragen, 12",
        "employee, /wiki/reviews, 8"
    })
    void a_page_asks_no_more_than_its_budget(String user, String page, long budget) throws SQLException {
        assertThat(statements(Visitor.signedIn(environment.server(), user), page))
                .as(page)
                .isLessThanOrEqualTo(budget);
    }

    @Test
    void neither_does_a_lesson() throws SQLException {
        Visitor visitor = Visitor.signedIn(environment.server(), "employee");
        Matcher lesson = LESSON.matcher(visitor.get("/"));
        assertThat(lesson.find()).as("a course that was begun").isTrue();
        assertThat(statements(visitor, lesson.group(1).replace("&amp;", "&"))).isLessThanOrEqualTo(9);
    }

    private long statements(Visitor visitor, String page) throws SQLException {
        try (Statements statements = environment.statements()) {
            return statements.of(() -> visitor.get(page));
        }
    }
}
