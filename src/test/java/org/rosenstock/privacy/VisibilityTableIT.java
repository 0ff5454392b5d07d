package org.rosenstock.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Texts;

/** The table says everything: each column that points to a person, each category in words, each with a source. */
@InContainer
class VisibilityTableIT {

    /** Columns that point to a person by name or by a foreign key to one. */
    private static final String PERSONAL = """
            select concat(c.table_name, '.', c.column_name) from information_schema.columns c
             where c.table_schema = database() and c.table_name like '%\\_%' and c.table_name not like 'DATABASECHANGELOG%'
               and (c.column_name regexp '(employee|person|actor|owner|viewer|concerned|recipient|author)_id$'
                    or c.column_name regexp '_by$' or c.column_name in ('login', 'address', 'holder', 'created_for')
                    or exists (select 1 from information_schema.key_column_usage k
                                where k.table_schema = c.table_schema and k.table_name = c.table_name
                                  and k.column_name = c.column_name and k.referenced_table_name = 'people_employee'))
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    @Inject
    MyData myData;

    @Inject
    Townsfolk townsfolk;

    @Test
    void names_every_column_that_points_to_a_person() {
        Set<String> columns = new TreeSet<>();
        em.createNativeQuery(PERSONAL).getResultList().forEach(column -> columns.add((String) column));
        assertThat(columns).hasSizeGreaterThan(15);
        assertThat(named())
                .as("add the column to a category in privacy.Categories, and its records to the context's data source")
                .containsAll(columns);
    }

    @Test
    void names_no_column_that_is_not_there() {
        Set<String> columns = new TreeSet<>();
        em.createNativeQuery("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database()")
                .getResultList()
                .forEach(column -> columns.add((String) column));
        assertThat(columns).containsAll(named());
    }

    @Test
    void every_category_is_told_to_the_person() {
        long person = townsfolk.employee(townsfolk.unit());
        List<PersonalRecords> records = myData.about(new Asker(person, Set.of(), Set.of()));
        assertThat(records.stream().map(PersonalRecords::category).distinct())
                .containsExactlyElementsOf(VisibilityTable.categories().stream()
                        .map(DataCategory::code)
                        .toList());
        assertThat(records.stream().filter(part -> part.category().equals("people.person")))
                .first()
                .satisfies(part -> assertThat(part.rows()).hasSize(1));
    }

    @Test
    void every_category_and_field_has_words_in_both_languages() {
        List<String> keys = VisibilityTable.categories().stream()
                .flatMap(category -> List.of(".name", ".what", ".purpose", ".seen").stream()
                        .map(part -> "privacy.category." + category.code() + part))
                .collect(Collectors.toList());
        sources.stream()
                .flatMap(source -> source.recordsOf(0).stream())
                .flatMap(part -> part.fields().stream())
                .forEach(field -> keys.add("privacy.field." + field));
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(keys)
                    .filteredOn(key -> Texts.get(locale, key).equals(key))
                    .isEmpty();
        }
    }

    private static List<String> named() {
        return VisibilityTable.categories().stream()
                .flatMap(category -> category.columns().stream())
                .toList();
    }
}
