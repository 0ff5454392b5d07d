package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which areas a person has. A new area is one line here. */
@Named
@RequestScoped
public class Navigation {

    private static final int BOTTOM = 4;

    private static final List<NavItem> EVERYONE = List.of(
            new NavItem("start", "/", "house", "nav.start"),
            new NavItem("learning", "/learning/catalogue", "graduation-cap", "nav.learning"),
            new NavItem("training", "/training/catalogue", "calendar-days", "nav.training"),
            new NavItem("wiki", "/wiki/spaces", "book-open-text", "nav.wiki"));

    @Inject
    Frame frame;

    public List<NavItem> getEveryone() {
        return EVERYONE;
    }

    /** Areas of those who answer for others. */
    public List<NavItem> getResponsible() {
        List<NavItem> items = new ArrayList<>();
        if (frame.isLead()) {
            items.add(new NavItem("team", "/qualification/team", "users-round", "nav.team"));
        }
        if (frame.isAuthor()) {
            items.add(new NavItem("authoring", "/learning/authoring", "pencil", "nav.authoring"));
        }
        if (frame.isHr()) {
            items.add(new NavItem("personnel", "/reporting/personnel", "chart-column-big", "nav.personnel"));
        }
        if (frame.isAdmin()) {
            items.add(
                    new NavItem("administration", "/shell/administration", "sliders-horizontal", "nav.administration"));
        }
        if (frame.isCouncil()) {
            items.add(new NavItem("privacy", "/privacy/table", "shield-check", "nav.privacy"));
        }
        return items;
    }

    /** The first areas, as the bar at the bottom of a telephone shows them. */
    public List<NavItem> getBottom() {
        return all().limit(BOTTOM).toList();
    }

    /** The areas behind "Mehr". */
    public List<NavItem> getRest() {
        return all().skip(BOTTOM).toList();
    }

    private Stream<NavItem> all() {
        return Stream.concat(EVERYONE.stream(), getResponsible().stream());
    }
}
