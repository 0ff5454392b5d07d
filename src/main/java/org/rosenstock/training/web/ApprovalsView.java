package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.Approvals;
import org.rosenstock.training.RegistrationRow;

/** Page /training/approvals: what waits for a yes of the lead, the deputy or the training office. */
@Named
@RequestScoped
public class ApprovalsView {

    private static final int SIZE = 50;

    @Inject
    Asking asking;

    @Inject
    Approvals approvals;

    @Inject
    HttpServletRequest request;

    private String reason = "";
    private @Nullable Slice<RegistrationRow> slice;

    public void load() {
        getSlice();
    }

    public Slice<RegistrationRow> getSlice() {
        if (slice == null) {
            slice = approvals.open(asking.asker(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public String approve() {
        List<Long> chosen = chosen();
        approvals.approve(asking.asker(), chosen);
        TrainingPages.say("training.approvals.approved", chosen.size());
        return "/training/approvals?faces-redirect=true";
    }

    public String refuse() {
        List<Long> chosen = chosen();
        approvals.refuse(asking.asker(), chosen, reason);
        TrainingPages.say("training.approvals.refused", chosen.size());
        return "/training/approvals?faces-redirect=true";
    }

    private List<Long> chosen() {
        String[] sent = request.getParameterValues("chosen");
        List<Long> ids = (sent == null ? Stream.<String>empty() : Arrays.stream(sent))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
        if (ids.isEmpty()) {
            throw Rejected.of("", "training.approvals.choose");
        }
        return ids;
    }

    /** Whether the row was chosen in a request that could not be carried out. */
    public boolean isChosen(RegistrationRow row) {
        String[] sent = request.getParameterValues("chosen");
        return sent != null && List.of(sent).contains(String.valueOf(row.id()));
    }

    public String day(RegistrationRow row) {
        return TrainingPages.day(row.firstDay());
    }

    public int getPage() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
