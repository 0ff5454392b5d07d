package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rosenstock.shared.Paging;

/** Which page of a list the address asks for, and what is searched. */
@RequestScoped
class ListPage {

    private static final int SIZE = 50;
    private static final int TEXT_LENGTH = 100;

    @Inject
    HttpServletRequest request;

    Paging paging() {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("");
        return new Paging(page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0, SIZE);
    }

    String text(String name) {
        String text = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return text.length() > TEXT_LENGTH ? text.substring(0, TEXT_LENGTH) : text;
    }
}
