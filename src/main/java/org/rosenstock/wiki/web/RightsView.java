package org.rosenstock.wiki.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.Access;
import org.rosenstock.wiki.Holder;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.PermissionRow;
import org.rosenstock.wiki.Permissions;
import org.rosenstock.wiki.Place;
import org.rosenstock.wiki.SpaceRow;
import org.rosenstock.wiki.Spaces;

/** Page /wiki/rights: who may do what in a space or with a page, and why. */
@Named
@ViewScoped
public class RightsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Permissions permissions;

    @Inject
    transient Spaces spaces;

    @Inject
    transient Pages pages;

    @Inject
    transient HolderChoice choice;

    @Inject
    transient HttpServletRequest request;

    private String space = "";
    private long spaceId;
    private @Nullable Long page;
    private String pageTitle = "";
    private String path = "";
    private String query = "";
    private Access access = Access.READ;
    private transient @Nullable List<PermissionRow> rows;
    private transient @Nullable SpaceRow spaceRow;

    /** Of one kind of access. @param rows who has it */
    public record Section(Access access, List<PermissionRow> rows) {}

    public void load() {
        if (!WikiPages.parameter(request, "page").isEmpty()) {
            PageDetail detail = pages.get(asking.asker(), WikiPages.id(request, "page"));
            page = detail.id();
            pageTitle = detail.title();
            path = detail.path();
            space = detail.space();
        } else {
            space = WikiPages.parameter(request, "space");
            path = "/wiki/" + space;
        }
        spaceId = getSpace().id();
        getSections();
    }

    public List<Section> getSections() {
        return List.of(Access.values()).stream()
                .map(kind -> new Section(
                        kind,
                        rows().stream().filter(row -> row.access() == kind).toList()))
                .toList();
    }

    private List<PermissionRow> rows() {
        if (rows == null) {
            rows = page == null
                    ? permissions.ofSpace(asking.asker(), getSpace())
                    : permissions.ofPage(asking.asker(), page);
        }
        return rows;
    }

    /** Whether it was given here, not further up. */
    public boolean isHere(PermissionRow row) {
        return Objects.equals(row.page(), page);
    }

    public boolean isChangeable() {
        return permissions.mayChange(asking.asker(), place());
    }

    private Place place() {
        return new Place(spaceId, page);
    }

    public List<HolderChoice.Hit> getHits() {
        return choice.hits(query);
    }

    public void search() {
        rows = null;
    }

    public void give(HolderChoice.Hit hit) throws IOException {
        give(new Holder(hit.kind(), hit.id()));
    }

    public void giveEveryone() throws IOException {
        give(Holder.EVERYONE);
    }

    private void give(Holder holder) throws IOException {
        permissions.give(asking.asker(), place(), access, holder);
        again("wiki.rights.given");
    }

    public void take(long id) throws IOException {
        permissions.take(asking.asker(), id);
        again("wiki.rights.taken");
    }

    private void again(String key) throws IOException {
        WikiPages.say(key);
        WikiPages.lead("/wiki/rights?" + (page == null ? "space=" + space : "page=" + page));
    }

    public SpaceRow getSpace() {
        if (spaceRow == null) {
            spaceRow = spaces.get(asking.asker(), space);
        }
        return spaceRow;
    }

    public @Nullable Long getPage() {
        return page;
    }

    /** Title of the page, or name of the space. */
    public String getTitle() {
        return page == null ? getSpace().name() : pageTitle;
    }

    public String getPath() {
        return path;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = Objects.requireNonNullElse(query, "");
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }
}
