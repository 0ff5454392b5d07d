package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.ExternalApprovals;
import org.rosenstock.training.ExternalRow;
import org.rosenstock.training.ExternalTrainings;

/** Page /training/external: the own training held by others; and what of it waits for the decision of the asker. */
@Named
@RequestScoped
public class ExternalTrainingsView {

    private static final int SIZE = 20;
    private static final int SHOWN = 50;

    @Inject
    Asking asking;

    @Inject
    ExternalTrainings trainings;

    @Inject
    ExternalApprovals approvals;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<ExternalRow> mine;
    private @Nullable Slice<ExternalRow> waiting;

    public Slice<ExternalRow> getMine() {
        if (mine == null) {
            mine = trainings.mine(asking.asker(), new Paging(getPage(), SIZE));
        }
        return mine;
    }

    /** The oldest ones that wait for the asker; the next come up as these are decided. */
    public Slice<ExternalRow> getWaiting() {
        if (waiting == null) {
            waiting = approvals.open(asking.asker(), Paging.first(SHOWN));
        }
        return waiting;
    }

    public String sign(ExternalRow row) {
        return ExternalWords.sign(row.state());
    }

    public String state(ExternalRow row) {
        return ExternalWords.state(row);
    }

    public String days(ExternalRow row) {
        return ExternalWords.days(row);
    }

    public int getPage() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }
}
