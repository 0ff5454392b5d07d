package org.rosenstock.privacy;

import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/**
 * Every category of personal data the platform keeps. What is not in this table may not be stored: a test compares it
 * with every column of the database that points to a person.
 */
public final class VisibilityTable {

    private static final List<DataCategory> CATEGORIES = Categories.all();

    private VisibilityTable() {}

    public static List<DataCategory> categories() {
        return CATEGORIES;
    }

    /** @throws NotFound when the table does not know it */
    public static DataCategory category(String code) {
        return CATEGORIES.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("data category " + code));
    }

    /**
     * What every view of other people's data has to pass. Which people is decided by the door that knows them.
     *
     * @throws Refused when the table shows this category to nobody of the asker's kind
     */
    public static void require(Asker by, String code) {
        if (!by.isSystem() && category(code).viewers().stream().noneMatch(viewer -> viewer.canBe(by))) {
            throw new Refused("employee " + by.employee() + " is no viewer of " + code);
        }
    }
}
