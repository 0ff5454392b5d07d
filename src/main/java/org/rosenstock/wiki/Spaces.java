package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.wiki.access.PermissionRepository;
import org.rosenstock.wiki.space.SpaceRepository;

/** The areas of the wiki: everybody reads them, authors and the administration open new ones. */
@ApplicationScoped
@Transactional
public class Spaces {

    private static final int NAME = 120;
    private static final int DESCRIPTION = 500;
    private static final int SLUG = 60;

    @Inject
    SpaceRepository spaces;

    @Inject
    PermissionRepository permissions;

    @Inject
    Gate gate;

    @Inject
    AuditLog audit;

    /** All that this person may see, by name. */
    public List<SpaceRow> list(Asker by) {
        if (by.isSystem()) {
            return spaces.all();
        }
        Set<Long> visible = permissions.visibleSpaces(by.employee());
        return spaces.all().stream()
                .filter(space -> visible.contains(space.id()))
                .toList();
    }

    /** By its address, also by one it had before. @throws NotFound when it never led anywhere */
    public SpaceRow get(Asker by, String slug) {
        SpaceRow space = named(slug);
        gate.part(by, space.id());
        return space;
    }

    /** The space with this address, whoever asks. */
    SpaceRow named(String slug) {
        return spaces.find(slug).or(() -> spaces.moved(slug)).orElseThrow(() -> new NotFound("wiki space " + slug));
    }

    /** The space with this id. */
    SpaceRow get(long id) {
        return spaces.get(id);
    }

    /** Opens a space. @return its address */
    public String create(Asker by, SpaceForm form) {
        by.require(Role.AUTHOR, Role.ADMIN);
        String slug = form.slug().isEmpty() ? Slugs.of(form.name(), SLUG) : form.slug();
        Rejected.unlessEmpty(check(form, slug));
        long id = spaces.add(form, slug);
        permissions.add(Place.space(id), Access.READ, Holder.EVERYONE, by.employee());
        permissions.add(Place.space(id), Access.WRITE, Holder.EVERYONE, by.employee());
        audit.record(by.employee(), "wiki.space.create", "space " + slug, form.name());
        return slug;
    }

    private List<Finding> check(SpaceForm form, String slug) {
        List<Finding> findings = new ArrayList<>();
        if (form.name().isEmpty()) {
            findings.add(Finding.of("name", "wiki.check.needed"));
        } else if (form.name().length() > NAME) {
            findings.add(Finding.of("name", "wiki.check.long", NAME));
        }
        if (form.description().length() > DESCRIPTION) {
            findings.add(Finding.of("description", "wiki.check.long", DESCRIPTION));
        }
        if (slug.length() > SLUG || !Slugs.isFree(slug) || spaces.isTaken(slug)) {
            findings.add(Finding.of("slug", "wiki.check.slug"));
        }
        return findings;
    }
}
