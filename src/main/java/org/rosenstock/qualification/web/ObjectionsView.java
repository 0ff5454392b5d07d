package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.ObjectionRow;
import org.rosenstock.qualification.Objections;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** What people object to, on the pages of their records and where HR answers. */
@Named
@RequestScoped
public class ObjectionsView {

    private static final int SHOWN = 50;

    @Inject
    Asking asking;

    @Inject
    Objections objections;

    @Inject
    HttpServletRequest request;

    private @Nullable Map<Long, ObjectionRow> ofPerson;
    private @Nullable Slice<ObjectionRow> open;

    /** The latest objection to each record, by the number of the record. */
    public Map<Long, ObjectionRow> of(long employee) {
        if (ofPerson == null) {
            ofPerson = objections.of(asking.asker(), employee).stream()
                    .collect(Collectors.toMap(ObjectionRow::evidence, Function.identity()));
        }
        return ofPerson;
    }

    /** Those to the own records. */
    public Map<Long, ObjectionRow> getOwn() {
        return of(asking.asker().employee());
    }

    /** The oldest ones; the next come up as these are answered. */
    public Slice<ObjectionRow> getOpen() {
        if (open == null) {
            open = objections.open(asking.asker(), Paging.first(SHOWN));
        }
        return open;
    }

    /** Kind of the status sign. */
    public String sign(ObjectionRow objection) {
        return switch (objection.state()) {
            case OPEN -> "wait";
            case SETTLED -> "done";
            case DECLINED -> "open";
        };
    }

    public String raise(long evidence) {
        objections.raise(asking.asker(), evidence, given("wrong-" + evidence));
        PageMessages.afterRedirect("qualification.objection.raised");
        return "/qualification/evidence?faces-redirect=true" + sameList();
    }

    /** Back to the list as it was, so that the record is still in it. */
    private String sameList() {
        String kind = request.getParameter("kind");
        return (request.getParameter("all") == null ? "" : "&all=1")
                + (kind != null && kind.matches("[A-Z_]+") ? "&kind=" + kind : "");
    }

    public String decline(long objection) {
        objections.decline(asking.asker(), objection, given("answer-" + objection));
        PageMessages.afterRedirect("qualification.objection.declined");
        return "/qualification/proofs?faces-redirect=true";
    }

    private String given(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
