package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shell.web.HelpPages.HelpPage;

/** Pages /shell/help, one per area, and /shell/info, what everybody may read without signing in. */
@Named
@RequestScoped
public class HelpView {

    private static final List<String> AREAS = List.of(
            "start",
            "learning",
            "quiz",
            "certificates",
            "training",
            "wiki",
            "account",
            "privacy",
            "team",
            "authoring",
            "personnel",
            "requirements",
            "administration",
            "import");

    private static final List<String> INFO = List.of("accessibility", "easy-language", "sign-language", "imprint");

    @Inject
    HelpPages pages;

    @Inject
    Frame frame;

    @Inject
    ListPage asked;

    private @Nullable HelpPage page;

    /** An area without a page of its own gets the first one: help never answers with an error. */
    public void load() {
        String area = asked.text("area");
        page = find(AREAS.contains(area) ? area : AREAS.get(0)).orElseThrow(() -> new NotFound("help " + area));
    }

    public void loadInfo() {
        String name = asked.text("page");
        page = Optional.of(name)
                .filter(INFO::contains)
                .flatMap(this::find)
                .orElseThrow(() -> new NotFound("info page " + name));
    }

    private Optional<HelpPage> find(String name) {
        return pages.find(frame.getLanguage(), name).or(() -> pages.find("de", name));
    }

    public HelpPage getPage() {
        HelpPage found = page;
        if (found == null) {
            throw new NotFound("help");
        }
        return found;
    }

    /** All areas that have a page, for the index. */
    public List<HelpPage> getIndex() {
        return AREAS.stream().flatMap(name -> find(name).stream()).toList();
    }

    public List<HelpPage> getInfoIndex() {
        return INFO.stream().flatMap(name -> find(name).stream()).toList();
    }
}
