package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;

/** What the address of an administration page asks for: id, filters, page of the list, and what is to be done. */
@Named("peopleAsked")
@RequestScoped
public class Asked {

    private static final int TEXT_LENGTH = 100;
    private static final int DIGITS = 15;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    @Inject
    HttpServletRequest request;

    /** @throws Rejected when the address names no id or something that is none */
    public long id() {
        return number("id").orElseThrow(() -> Rejected.of("id", "people.page.id"));
    }

    Optional<Long> number(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.length() > DIGITS || !value.chars().allMatch(Character::isDigit)) {
            throw Rejected.of(name, "people.page.id");
        }
        return Optional.of(Long.valueOf(value));
    }

    String text(String name) {
        String value =
                Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return value.length() > TEXT_LENGTH ? value.substring(0, TEXT_LENGTH) : value;
    }

    Paging paging(int size) {
        return new Paging(number("page").map(Math::toIntExact).orElse(0), size);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text(name)))
                .findFirst()
                .orElse(otherwise);
    }

    /** A day as people type it; nothing when there is none or it is none. */
    @Nullable
    LocalDate day(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name), DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Which form the page shows, such as "move"; empty for none. */
    public String getTask() {
        return text("do");
    }
}
