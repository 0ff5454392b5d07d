package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.Citations;
import org.rosenstock.wiki.CitingPage;

/** Page /wiki/rules: the pages that cite a rule of law. */
@Named
@RequestScoped
public class RulesView {

    private static final int LONGEST = 80;

    @Inject
    Asking asking;

    @Inject
    Citations citations;

    @Inject
    HttpServletRequest request;

    private @Nullable List<CitingPage> pages;

    public String getRule() {
        String rule = WikiPages.parameter(request, "rule").strip();
        return rule.substring(0, Math.min(rule.length(), LONGEST));
    }

    public List<CitingPage> getPages() {
        if (pages == null) {
            pages = citations.of(asking.asker(), getRule());
        }
        return pages;
    }
}
