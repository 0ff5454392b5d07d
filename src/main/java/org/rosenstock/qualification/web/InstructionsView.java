package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.qualification.InstructionState;
import org.rosenstock.qualification.Instructions;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /qualification/instructions: the own instructions on site, for HR also the closed ones of others. */
@Named
@RequestScoped
public class InstructionsView {

    private static final int SIZE = 25;

    @Inject
    Asking asking;

    @Inject
    Instructions instructions;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<InstructionRow> slice;

    public Slice<InstructionRow> getSlice() {
        if (slice == null) {
            slice = instructions.list(asking.asker(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public List<InstructionRow> getRunning() {
        return getSlice().items().stream().filter(InstructionRow::isOpen).toList();
    }

    public List<InstructionRow> getEnded() {
        return getSlice().items().stream().filter(row -> !row.isOpen()).toList();
    }

    public boolean isOwn(InstructionRow row) {
        return row.instructor() == asking.asker().employee();
    }

    /** Kind of the status sign. */
    public String sign(InstructionRow row) {
        return row.state() == InstructionState.OPEN
                ? "begun"
                : row.state() == InstructionState.CLOSED ? "done" : "open";
    }

    public int getPage() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }
}
